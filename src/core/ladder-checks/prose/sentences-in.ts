import type { Passage } from './passages-of.ts';
import type { Found } from './phrase-book.ts';
import type { Sentence } from './prose.ts';
import type { WordRow } from './word-row.ts';

const prime = 0x01000193;

/** The sentences of a passage, from the row that its words have been read into. */
export function sentencesIn(passage: Passage, row: WordRow, found: readonly Found[]): Sentence[] {
  const sentences: Sentence[] = [];
  const degrees = found.filter(({ phrase }) => phrase.list === 'degrees');
  let first = 0;
  for (let at = 0; at < row.count; at++) {
    if (row.closes[at] !== 1) continue;
    const start = row.starts[first] ?? 0;
    sentences.push({
      passage,
      start,
      end: row.ends[at] ?? start,
      words: row.keys.slice(first, at + 1),
      withoutDegrees: keyWithout(degrees, row, first, at),
    });
    first = at + 1;
  }
  return sentences;
}

/** One number for the words of a sentence, those of degree left out. */
function keyWithout(degrees: readonly Found[], row: WordRow, first: number, last: number): number {
  let key = 0;
  for (let at = first; at <= last; at++) {
    const start = row.starts[at] ?? 0;
    if (degrees.some((degree) => degree.start <= start && start < degree.end)) continue;
    key = Math.imul(key ^ (row.keys[at] ?? 0), prime) + 1;
  }
  return key | 0;
}
