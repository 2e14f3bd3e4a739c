import type { Framework, Renamed } from '../framework/framework.ts';
import { type Dictionary, noDictionary } from './texts/dictionary.ts';
import { knownWords } from './texts/known-words.ts';

/** Two states of a framework, and what is known of both. */
export interface Between {
  before: Framework;
  after: Framework;
  /** The id that a thing of the framework before has in the one after. */
  idNow(kind: Renamed['kind'], id: string): string;
  /** Whether a word stands in the framework before, or in the one after. */
  knew(word: string): boolean;
  knows(word: string): boolean;
  /** Whether it is a word of their language; nothing where there is no dictionary of that. */
  isWord(word: string): boolean | undefined;
  /** Both are in a language that they were translated into, and no version hangs on their words. */
  isTranslated?: boolean;
}

export function between(before: Framework, after: Framework, dictionary: Dictionary = noDictionary): Between {
  const renamed = new Map(after.renamed.map(({ kind, from, to }) => [`${kind}/${from}`, to]));
  return {
    before,
    after,
    idNow: (kind, id) => renamed.get(`${kind}/${id}`) ?? id,
    knew: (word) => knownWords(before, before.about.language).has(word),
    knows: (word) => knownWords(after, after.about.language).has(word),
    isWord: (word) => dictionary(word, after.about.language),
  };
}

export interface Paired<T> {
  pairs: readonly { before: T; after: T }[];
  added: readonly T[];
  removed: readonly T[];
}

/** Things of two lists that have the same key. The first of several with one key counts. */
export function pair<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (each: T) => string,
  keyBefore: (each: T) => string = keyOf,
): Paired<T> {
  const earlier = new Map(before.map((each) => [keyBefore(each), each]).reverse() as [string, T][]);
  const taken = new Set<T>();
  const found = after.map((each) => {
    const match = earlier.get(keyOf(each));
    if (match === undefined || taken.has(match)) return { after: each };
    taken.add(match);
    return { before: match, after: each };
  });
  return {
    pairs: found.flatMap((each) =>
      each.before === undefined ? [] : [{ before: each.before, after: each.after }],
    ),
    added: found.flatMap((each) => (each.before === undefined ? [each.after] : [])),
    removed: before.filter((each) => !taken.has(each)),
  };
}
