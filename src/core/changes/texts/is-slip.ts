import type { Between } from '../between.ts';
import { knowsDecisiveWords, mayDecideOtherwise } from './decisive-words.ts';
import { areSwapped, isInflected, isOneLetterOff } from './letters-apart.ts';
import { meaningOf } from './one-meaning.ts';

/** Whether two texts differ in nothing but slips of the pen, so that neither asks or says more than the other. */
export function isSlip(before: string, after: string, known: Between): boolean {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  if (a.length !== b.length) return isDoubledWord(a, b);
  return a.every((token, n) => token === b[n] || isSlipOfWord(token, b[n] ?? '', known));
}

const tokensOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A word written twice by mistake, or one that no longer is. */
function isDoubledWord(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  return long.some(
    (word, n) =>
      n > 0 &&
      word === long[n - 1] &&
      [...long.slice(0, n), ...long.slice(n + 1)].join(' ') === short.join(' '),
  );
}

const marksThatDecide = (token: string): string => token.replace(/[^?!%€$£<>=+~]/gu, '');

export function isSlipOfWord(before: string, after: string, known: Between): boolean {
  if (/\p{N}|:\/\/|\]\(/u.test(before + after) || marksThatDecide(before) !== marksThatDecide(after))
    return false;
  const [a, b] = [joined(before), joined(after)];
  if (a.length !== b.length) return isSlipOfPart(before, after, known);
  return a.every((part, n) => isSlipOfPart(part, b[n] ?? '', known));
}

/** The words that hyphens and the like make one of: *two-year*, *and/or*. */
const joined = (token: string): string[] => token.split(/[-‐‑–—/]/u);

const marks = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

function isSlipOfPart(before: string, after: string, known: Between): boolean {
  const { language } = known.after.about;
  const [a, b] = [before, after].map((word) => word.replace(marks, '').toLocaleLowerCase(language));
  if (a === undefined || b === undefined || a === b) return a === b;
  if (standsForAWord.test(a + b)) return false;
  if (isApostropheAlone(before, after)) return true;
  const isSwapped = areSwapped(a, b);
  if (!isSwapped && !isMisspelt(a, b)) return false;
  const isRight = isAWord(a, known.knows, known);
  const isRightNow = isAWord(b, known.knew, known);
  if (isRight && isRightNow) return meaningOf(a, language) === meaningOf(b, language);
  const isSure = isRight !== isRightNow && known.isWord(a) !== known.isWord(b);
  if (!isSwapped && !isSure && mayDecideOtherwise(a, b, language)) return false;
  const enough = isSwapped ? (isSure ? 3 : 4) : enoughLetters(isRight || isRightNow, known);
  return Math.min(a.length, b.length) >= enough;
}

/** An apostrophe came or went: *its* and *it's*. One that moved makes several of one: *customer's* and *customers'*. */
function isApostropheAlone(...words: readonly [string, string]): boolean {
  const [a, b] = words.map((word) => word.replace(/['’]/g, ''));
  return a === b && words.includes(a ?? '');
}

/** What a dictionary holds or the framework uses elsewhere is no slip but a word. */
const isAWord = (word: string, isUsedElsewhere: (word: string) => boolean, { isWord }: Between): boolean =>
  isUsedElsewhere(word) || joined(word).every((part) => isWord(part) ?? false);

/** Where words are not written apart, one sign is a whole word: five and six, with and without. */
const standsForAWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** One letter too many, too few or wrong, and neither at the start nor in a way that makes another form of the word. */
const isMisspelt = (a: string, b: string): boolean =>
  isOneLetterOff(a, b) && a[0] === b[0] && !isInflected(a, b);

/** A short word is soon another one. Where one of the two is a word, it is the other that is misspelt. */
function enoughLetters(isOneAWord: boolean, { after: { about }, isTranslated }: Between): number {
  if (isTranslated) return isOneAWord ? 4 : 6;
  if (!knowsDecisiveWords(about.language)) return 7;
  return isOneAWord ? 4 : 7;
}
