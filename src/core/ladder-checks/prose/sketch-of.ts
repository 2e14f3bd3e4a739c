import type { WordRow } from './word-row.ts';

/** Shingles are words in a row; short sentences have shorter ones, so that one changed word leaves some of them. */
const longShingle = 3;
const shortShingle = 2;
const shortSentence = 8;
export const fewestWords = 5;

/** How many shingles stand for a sentence. More find more, and take longer. */
const sketchSize = 4;
const prime = 0x01000193;
const none: readonly number[] = [];

/**
 * The smallest hashes of the shingles of a sentence, each once: a bottom sketch, as MinHash uses them. Sentences that are
 * alike share most of their shingles, and so nearly always one of the smallest. Short sentences have none.
 */
export function sketchOf(row: WordRow, first: number, last: number): readonly number[] {
  const words = last + 1 - first;
  if (words < fewestWords) return none;
  const size = words < shortSentence ? shortShingle : longShingle;
  const sketch: number[] = [];
  for (let at = first; at + size <= last + 1; at++) {
    let hash = size;
    for (let n = 0; n < size; n++) hash = Math.imul(hash ^ (row.keys[at + n] ?? 0), prime) ^ (hash >>> 15);
    keepSmallest(sketch, hash >> 2);
  }
  // A list that has grown keeps room for more; there are tens of thousands.
  return sketch.slice();
}

function keepSmallest(sketch: number[], hash: number): void {
  if (sketch.length === sketchSize && hash >= (sketch[sketchSize - 1] ?? 0)) return;
  if (sketch.includes(hash)) return;
  let at = Math.min(sketch.length, sketchSize - 1);
  for (; at > 0 && (sketch[at - 1] ?? 0) > hash; at--) sketch[at] = sketch[at - 1] ?? 0;
  sketch[at] = hash;
}
