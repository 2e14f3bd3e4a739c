import type { Reads } from '../../../src/core/framework/reads.ts';

/** What a page was made of, and what came out. */
export interface PageNotes {
  /** The cells that it read, by number. */
  cells: Uint32Array;
  /** What it asked, about the world around the framework or of all of it, and the answers. */
  facts: readonly (readonly [question: string, answer: string])[];
  /** Stands for the bytes of the page. */
  digest: string;
}

/** Joins what was read on the way to a page; nothing where nobody can tell whether it would be the same again. */
export function notesOf(reads: readonly Reads[], digest: string): PageNotes | undefined {
  if (reads.some(({ isUntold }) => isUntold)) return undefined;
  return {
    cells: Uint32Array.from(new Set(reads.flatMap(({ cells }) => [...cells]))),
    facts: [...new Map(reads.flatMap(({ facts }) => [...facts]))],
    digest,
  };
}
