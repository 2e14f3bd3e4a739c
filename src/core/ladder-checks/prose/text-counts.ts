import type { Entry } from '../../catalog/catalog.ts';
import { describesWork } from './fields.ts';
import type { Passage } from './passages-of.ts';
import type { WordRow } from './word-row.ts';

/** How much there is to read in a file. */
export interface TextCounts {
  /** All texts of a file are in one language. */
  language: string;
  /** Words of what is read in one go: all but names, and what is read one at a time or in a conversation. */
  words: number;
  /** Of what describes work, and of the body. */
  described: { words: number; sentences: number; letters: number };
}

const apart: ReadonlySet<unknown> = new Set(['title', 'aliases', 'moves', 'questions']);

/** Whether a text counts towards how easily a file is read. */
export const isDescribed = (passage: Pick<Passage, 'kind' | 'field' | 'path'>): boolean =>
  passage.field === 'body' || describesWork(passage);

/** Adds a passage to the counts of its file, from the row that its words have been read into. */
export function addCounts(
  counts: Map<Entry, TextCounts>,
  passage: Readonly<Passage>,
  { count, sentences, letters }: WordRow,
): void {
  const known = counts.get(passage.entry);
  const ofFile = known ?? noCounts(passage.language);
  if (!known) counts.set(passage.entry, ofFile);
  if (!apart.has(passage.path[0])) ofFile.words += count;
  if (!isDescribed(passage)) return;
  const { described } = ofFile;
  described.words += count;
  described.sentences += sentences;
  described.letters += letters;
}

const noCounts = (language: string): TextCounts => ({
  language,
  words: 0,
  described: { words: 0, sentences: 0, letters: 0 },
});
