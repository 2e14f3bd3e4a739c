import type { WordChanges, WordListName } from '../../schema/word-lists.ts';
import { wordListNames } from '../../schema/word-lists.ts';
import { findPhrases, type Phrase, type PhraseBook, phraseBook } from './phrase-book.ts';
import { directionFor, wordListsOf } from './word-lists.ts';
import { readWords, wordRow } from './word-row.ts';

interface ListedPhrase extends Phrase {
  group: string;
}

/**
 * The phrases of a language, with those that a framework adds, without those that it allows. What something is called
 * may be said: *Strategic Account Executive* praises nobody.
 */
export function bookOf(language: string, changes: WordChanges, titles: readonly string[]): PhraseBook {
  const lists = wordListNames.filter((list) => list !== 'degrees');
  const phrases = lists.flatMap((list) => phrasesOf(list, language, changes));
  return phraseBook([...phrases, ...namesWithListedWords(titles, phraseBook(phrases))]);
}

/** Words of degree stand everywhere, and count only where two sentences are compared. */
export const degreesOf = (language: string, changes: WordChanges): PhraseBook =>
  phraseBook(phrasesOf('degrees', language, changes));

const praising: ReadonlySet<string> = new Set<WordListName>(['vague', 'traits']);

function namesWithListedWords(titles: readonly string[], book: PhraseBook): Phrase[] {
  const row = wordRow();
  return titles.flatMap((written) => {
    readWords(written, row);
    return findPhrases(book, written, row)
      .filter(({ phrase }) => praising.has(phrase.list))
      .map(({ phrase: { list } }) => ({ list, written, isAllowed: true }));
  });
}

function phrasesOf(list: WordListName, language: string, changes: WordChanges): ListedPhrase[] {
  const { groups = {}, allow = [] } = wordListsOf(language)[list] ?? {};
  const { add = [], allow: allowed = [] } = changes[list] ?? {};
  const phrase = (written: string, group: string, isAllowed: boolean) => ({
    list,
    written,
    group,
    isAllowed,
  });
  return [
    ...Object.entries(groups).flatMap(([group, words]) => words.map((word) => phrase(word, group, false))),
    ...add.map((word) => phrase(word, 'added', false)),
    ...[...allow, ...allowed].map((word) => phrase(word, 'allowed', true)),
  ];
}

/** Where to look for something better than a phrase. */
export const directionOf = (phrase: Phrase): string =>
  directionFor(phrase.list as WordListName, (phrase as ListedPhrase).group);
