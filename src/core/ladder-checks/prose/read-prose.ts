import { type Catalog, type Entry, frameworkFile } from '../../catalog/catalog.ts';
import type { Framework } from '../../framework/framework.ts';
import type { WordListName } from '../../schema/word-lists.ts';
import { addSentences, keyOfWords } from './add-sentences.ts';
import { bookOf, degreesOf, directionOf } from './book-of.ts';
import { isInOwnWords } from './fields.ts';
import { type Passage, readPassages } from './passages-of.ts';
import { type Found, findPhrases, type PhraseBook } from './phrase-book.ts';
import { fewWords, type Hit, type Prose, type Sentence } from './prose.ts';
import { addCounts, type TextCounts } from './text-counts.ts';
import { readWords, wordRow } from './word-row.ts';

/** Goes through every text of a framework once. */
export function readProse(catalog: Catalog, framework: Framework): Prose {
  const row = wordRow();
  const { language } = framework.about;
  const books = booksFor(catalog, framework);
  const long: Passage[] = [];
  const withSigns: Passage[] = [];
  const sentences: Sentence[] = [];
  const hits = new Map<WordListName, Hit[]>();
  const counts = new Map<Entry, TextCounts>();
  const read = (passing: Readonly<Passage>): void => {
    addCounts(counts, passing, row);
    const found = findPhrases(books(passing.language), passing.text, row);
    const [isLong, hasOwnWords] = [passing.words > fewWords, isInOwnWords(passing)];
    if (!isLong && !hasOwnWords && passing.signs === 0 && found.length === 0) return;
    const passage = { ...passing };
    if (isLong) long.push(passage);
    if (passage.signs !== 0) withSigns.push(passage);
    for (const each of found) add(hits, passage, each);
    if (hasOwnWords) addSentences(passage, row, sentences);
  };
  readPassages(catalog.entries, language, { row, read });
  const passagesOf = (entry: Entry) => everyPassage(entry, language);
  return { framework, counts, passagesOf, long, withSigns, hits, sentences, keyOfAct: keysOfActs(catalog) };
}

function everyPassage(entry: Entry, language: string): Passage[] {
  const passages: Passage[] = [];
  readPassages([entry], language, { row: wordRow(), read: (passage) => passages.push({ ...passage }) });
  return passages;
}

/** The phrases of each language, with what the framework changes of them. */
function booksFor(
  catalog: Catalog,
  { tracks, levels, competencies }: Framework,
): (language: string) => PhraseBook {
  const named = [...tracks, ...levels, ...competencies].map(({ title }) => title);
  const titles = [...new Set([...named, ...levels.flatMap(({ aliases }) => aliases)])];
  const changes = frameworkFile(catalog)?.data.words ?? {};
  const books = new Map<string, PhraseBook>();
  return (language) => {
    const book = books.get(language) ?? bookOf(language, changes, titles);
    books.set(language, book);
    return book;
  };
}

/** Leaves words of degree out, in the language of the sentence. */
function keysOfActs(catalog: Catalog): Prose['keyOfAct'] {
  const changes = frameworkFile(catalog)?.data.words ?? {};
  const row = wordRow();
  const books = new Map<string, PhraseBook>();
  return ({ passage: { text, language }, start, end }) => {
    const book = books.get(language) ?? degreesOf(language, changes);
    books.set(language, book);
    const sentence = text.slice(start, end);
    readWords(sentence, row);
    const degrees = findPhrases(book, sentence, row);
    const isKept = (n: number): boolean => {
      const at = row.starts[n] ?? 0;
      return !degrees.some((degree) => degree.start <= at && at < degree.end);
    };
    return keyOfWords(row, 0, row.count - 1, degrees.length > 0 ? isKept : undefined);
  };
}

function add(hits: Map<WordListName, Hit[]>, passage: Passage, { phrase, start, end }: Found): void {
  const list = phrase.list as WordListName;
  const hit = { passage, words: passage.text.slice(start, end), start, end, direction: directionOf(phrase) };
  const ofList = hits.get(list);
  if (ofList) ofList.push(hit);
  else hits.set(list, [hit]);
}
