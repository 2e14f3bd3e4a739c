import type { Passage } from './passages-of.ts';
import type { Sentence } from './prose.ts';
import { sketchOf } from './sketch-of.ts';
import type { WordRow } from './word-row.ts';

const prime = 0x01000193;

/** Adds the sentences of a passage, from the row that its words have been read into. */
export function addSentences(passage: Passage, row: WordRow, sentences: Sentence[]): void {
  let first = 0;
  for (let at = 0; at < row.count; at++) {
    if (row.closes[at] !== 1) continue;
    sentences.push({
      passage,
      start: row.starts[first] ?? 0,
      end: row.ends[at] ?? 0,
      words: at + 1 - first,
      key: keyOfWords(row, first, at),
      first: row.keys[first] ?? 0,
      last: row.keys[at] ?? 0,
      sketch: sketchOf(row, first, at),
    });
    first = at + 1;
  }
}

/** One number for the words of a sentence in their order, or for those that are kept. */
export function keyOfWords(
  row: WordRow,
  first: number,
  last: number,
  isKept?: (at: number) => boolean,
): number {
  let key = 0;
  for (let at = first; at <= last; at++) {
    if (!isKept || isKept(at)) key = Math.imul(key ^ (row.keys[at] ?? 0), prime) + 1;
  }
  return key | 0;
}
