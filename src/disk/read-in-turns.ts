import { type ReadFile, readEach } from './read-file.ts';

/** Files that several threads read together: whoever is free takes the next few. */
export interface SharedReading {
  folder: string;
  paths: readonly string[];
  /** How many parts of the paths somebody has taken. All threads see the same number. */
  taken: Int32Array;
}

/** The files of the parts that one thread took, by the number of the part. */
export type ReadParts = ReadonlyMap<number, ReadFile[]>;

const sizeOfPart = 50;

export const sharedReading = (folder: string, paths: readonly string[]): SharedReading => ({
  folder,
  paths,
  taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});

/** Reads part after part that nobody else has taken, until none is left. */
export function readInTurns({ folder, paths, taken }: SharedReading): ReadParts {
  const parts = new Map<number, ReadFile[]>();
  const take = () => Atomics.add(taken, 0, 1);
  for (let part = take(); part * sizeOfPart < paths.length; part = take())
    parts.set(part, readEach(folder, pathsOf(part, paths)));
  return parts;
}

/** All files in their order. What a thread took and did not bring is read after all. */
export function joinParts({ folder, paths }: SharedReading, ...found: readonly ReadParts[]): ReadFile[] {
  const count = Math.ceil(paths.length / sizeOfPart);
  return Array.from({ length: count }, (_, part) => {
    const parts = found.find((each) => each.has(part));
    return parts?.get(part) ?? readEach(folder, pathsOf(part, paths));
  }).flat();
}

const pathsOf = (part: number, paths: readonly string[]): readonly string[] =>
  paths.slice(part * sizeOfPart, (part + 1) * sizeOfPart);
