import { numberBeginning, readWords, type WordRow, wordRow } from './word-row.ts';

/**
 * A word or several in a row, as a list holds it. `*` at the end of a word stands for any ending, `#` for any number.
 * What is written in capital letters is found in capital letters only.
 */
export interface Phrase {
  list: string;
  written: string;
  /** What it allows: where it stands, nothing of its list is found. */
  isAllowed: boolean;
}

/** A phrase found in a text, from its first character to the one after its last. */
export interface Found {
  phrase: Phrase;
  start: number;
  end: number;
}

interface Entry {
  phrase: Phrase;
  words: readonly Pattern[];
}

/** One word of a phrase, taken apart once: books are opened for millions of words. */
interface Pattern {
  /** What the word is or begins with; nothing where it is any number. */
  letters?: string;
  isBeginning: boolean;
  /** Only in this very case. */
  isAsWritten: boolean;
  hasSign: boolean;
  /** The key that the word has in a row, where it is known, so that most others need not be looked at. */
  key?: number;
}

/** Finds phrases of all lists in one go. */
export interface PhraseBook {
  byBeginning: ReadonlyMap<number, readonly Entry[]>;
  /** Which remainders beginnings have, to pass by most words without a look into the map. */
  remainders: Uint8Array;
}

const remainderBits = 0xffff;

export function phraseBook(phrases: readonly Phrase[]): PhraseBook {
  const entries = phrases.map((phrase) => {
    const words = phrase.written.trim().split(/\s+/);
    return { phrase, words: words.map(patternOf), first: words[0] ?? '' };
  });
  const byBeginning = new Map<number, Entry[]>();
  const remainders = new Uint8Array(remainderBits + 1);
  for (const entry of entries) {
    for (const beginning of beginningsOf(entry.first)) {
      remainders[beginning & remainderBits] = 1;
      const known = byBeginning.get(beginning);
      if (known) known.push(entry);
      else byBeginning.set(beginning, [entry]);
    }
  }
  return { byBeginning, remainders };
}

function patternOf(word: string): Pattern {
  const hasSign = word.endsWith('%');
  if (word.startsWith('#')) return { isBeginning: false, isAsWritten: false, hasSign };
  if (/\p{Lu}/u.test(word) && word === word.toUpperCase())
    return { letters: word, isBeginning: false, isAsWritten: true, hasSign, ...keyOf(word) };
  const isBeginning = word.endsWith('*');
  const letters = (isBeginning ? word.slice(0, -1) : word).toLowerCase();
  return { letters, isBeginning, isAsWritten: false, hasSign, ...(isBeginning ? {} : keyOf(word)) };
}

/** Capital letters beyond ASCII can have several small ones. */
function keyOf(word: string): { key?: number } {
  readWords(word, single);
  const [key] = single.keys;
  return single.count === 1 && key !== undefined && /^[\0-\x7f]*$/.test(word) ? { key } : {};
}

const single = wordRow(64);

/** The beginning of a word, as a row of words has it. Of `pro*`, which has fewer than four letters, it is not known. */
function beginningsOf(word: string): number[] {
  if (word.startsWith('#')) return [numberBeginning];
  readWords(word, single);
  return single.count > 0 ? [single.beginnings[0] ?? 0] : [];
}

/** Everything that stands in a text, without what is allowed and what lies within something longer of its list. */
export function findPhrases(book: PhraseBook, text: string, row: WordRow): Found[] {
  let found: Found[] | undefined;
  for (let at = 0; at < row.count; at++) {
    const beginning = row.beginnings[at] ?? 0;
    if (book.remainders[beginning & remainderBits] === 0) continue;
    const key = row.keys[at];
    for (const { phrase, words } of book.byBeginning.get(beginning) ?? []) {
      if ((words[0]?.key ?? key) !== key || !matches(words, text, row, at)) continue;
      found ??= [];
      found.push({ phrase, start: row.starts[at] ?? 0, end: row.ends[at + words.length - 1] ?? 0 });
    }
  }
  return found ? withoutCovered(found) : [];
}

function matches(words: readonly Pattern[], text: string, row: WordRow, at: number): boolean {
  if (at + words.length > row.count) return false;
  return words.every((word, n) => {
    if (word.key !== undefined && word.key !== row.keys[at + n]) return false;
    const end = row.ends[at + n] ?? 0;
    if (!matchesWord(word, text.slice(row.starts[at + n], end))) return false;
    const hasSign = !word.hasSign || /^\s?%/.test(text.slice(end, end + 2));
    return hasSign && (n === 0 || isBesides(text, row, at + n));
  });
}

/** Nothing but space, a sign of a number or a quotation mark stands between two words of a phrase. */
function isBesides(text: string, row: WordRow, at: number): boolean {
  return /^[\s%+"'“”„»«]*$/.test(text.slice(row.ends[at - 1], row.starts[at]));
}

function matchesWord({ letters, isBeginning, isAsWritten }: Pattern, word: string): boolean {
  if (letters === undefined) return /^\d+$/.test(word);
  if (isAsWritten) return word === letters;
  const lower = word.toLowerCase().replaceAll('’', "'");
  return isBeginning ? lower.startsWith(letters) : lower === letters;
}

function withoutCovered(found: readonly Found[]): Found[] {
  return found.filter(({ phrase, start, end }, n) => {
    if (phrase.isAllowed) return false;
    const ofList = found.filter((other) => other.phrase.list === phrase.list);
    const isAllowed = ofList.some(
      (other) => other.phrase.isAllowed && other.start < end && start < other.end,
    );
    const isInside = ofList.some(
      (other) =>
        !other.phrase.isAllowed &&
        found.indexOf(other) !== n &&
        other.start <= start &&
        end <= other.end &&
        (other.end - other.start > end - start || found.indexOf(other) < n),
    );
    return !isAllowed && !isInside;
  });
}
