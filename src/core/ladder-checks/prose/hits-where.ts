import type { WordListName } from '../../schema/word-lists.ts';
import type { Passage } from './passages-of.ts';
import type { Hit, Prose } from './prose.ts';

/** What was found of a list in the passages that count for a check. */
export const hitsWhere = (prose: Prose, list: WordListName, counts: (passage: Passage) => boolean): Hit[] =>
  (prose.hits.get(list) ?? []).filter(({ passage }) => counts(passage));
