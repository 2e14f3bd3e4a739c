import { type BigIntStats, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileReader, fileFrom, type ReadFile } from './read-file.ts';
import { readText } from './read-text.ts';

interface KeptFile {
  text: string;
  read: ReadFile;
  stats: BigIntStats;
  /** When it was looked at, in milliseconds. */
  at: number;
}

/**
 * How long a file has to have been left alone before its times can be trusted: clocks of file systems are coarse, and a
 * file may be written twice in what is one moment to them.
 */
const settled = 2000;

/**
 * Readers that parse a file again only where its text changed since the reader before looked at it: until then it comes
 * back as the very same object. What a reader is not asked for, the next one does not know any more.
 */
export function keptFiles(): () => FileReader {
  let known = new Map<string, KeptFile>();
  return () => {
    const before = known;
    known = new Map();
    return (folder, path) => {
      const kept = look(join(folder, path), path, before.get(path));
      if ('text' in kept) known.set(path, kept);
      return kept.read;
    };
  };
}

function look(place: string, path: string, before: KeptFile | undefined): KeptFile | { read: ReadFile } {
  const at = Date.now();
  const stats = statSync(place, { bigint: true, throwIfNoEntry: false });
  if (before && stats && isUntouched(before, stats)) return before;
  const found = readText(place);
  if ('fault' in found || !stats) return { read: fileFrom(path, found) };
  const { text } = found;
  const read = before?.text === text ? before.read : fileFrom(path, found);
  return { text, read, stats, at };
}

function isUntouched({ stats: before, at }: KeptFile, now: BigIntStats): boolean {
  const isSame = (['ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every((fact) => before[fact] === now[fact]);
  const latest = Number(before.mtimeMs > before.ctimeMs ? before.mtimeMs : before.ctimeMs);
  return isSame && at - latest > settled;
}
