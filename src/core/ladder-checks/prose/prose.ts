import type { Entry } from '../../catalog/catalog.ts';
import type { Framework } from '../../framework/framework.ts';
import type { WordListName } from '../../schema/word-lists.ts';
import type { Passage } from './passages-of.ts';
import type { TextCounts } from './text-counts.ts';

/** A word or phrase of a list where it stands in a text. */
export interface Hit {
  passage: Passage;
  /** What was found, as the text has it. */
  words: string;
  start: number;
  end: number;
  /** Where to look for something better. */
  direction: string;
}

/** A sentence of a passage, by its words. */
export interface Sentence {
  passage: Passage;
  start: number;
  end: number;
  /** How many words it has. */
  words: number;
  /** Equal for sentences of the same words. */
  key: number;
  /** Keys of its first and its last word. */
  first: number;
  last: number;
  /** Numbers of which sentences that are alike share some. */
  sketch: readonly number[];
}

/** The most words that are read at a glance, wherever they stand. */
export const fewWords = 25;

/** All that is written in a framework, gone through once for all checks of texts. */
export interface Prose {
  framework: Framework;
  /** How much there is to read in each file. */
  counts: ReadonlyMap<Entry, TextCounts>;
  /** Every passage of a file, read once more: most are not kept. */
  passagesOf(entry: Entry): readonly Passage[];
  /** Those of more than `fewWords`. */
  long: readonly Passage[];
  /** The few of them that may have any of the `signs`. */
  withSigns: readonly Passage[];
  hits: ReadonlyMap<WordListName, readonly Hit[]>;
  /** Of what a framework says in sentences of its own: what levels and proficiencies ask, and what exists there. */
  sentences: readonly Sentence[];
  /** Equal for sentences that tell the same act: words of degree, such as *often*, are left out. */
  keyOfAct(sentence: Sentence): number;
}
