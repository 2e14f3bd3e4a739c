import type { Between } from '../between.ts';
import { knowsDecisiveWords, mayDecideOtherwise } from './decisive-words.ts';

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

const marks = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

export function isSlipOfWord(before: string, after: string, known: Between): boolean {
  const { knew, knows } = known;
  const { about } = known.after;
  if (/\p{N}|:\/\/|\]\(/u.test(before + after) || marksThatDecide(before) !== marksThatDecide(after))
    return false;
  const [a, b] = [before, after].map((word) => word.replace(marks, '').toLocaleLowerCase(about.language));
  if (a === undefined || b === undefined || a === b) return a === b;
  if (standsForAWord.test(a + b)) return false;
  const isSwapped = areSwapped(a, b);
  if (!isSwapped && !isMisspelt(a, b, about.language)) return false;
  if (knew(b) && knows(a)) return false;
  const enough = isSwapped ? 4 : enoughLetters(knew(b) || knows(a), known);
  return Math.min(a.length, b.length) >= enough;
}

/** Where words are not written apart, one sign is a whole word: five and six, with and without. */
const standsForAWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** One letter too many, too few or wrong, and neither at the start nor in a way that makes another form of the word. */
const isMisspelt = (a: string, b: string, language: string): boolean =>
  isOneLetterOff(a, b) && a[0] === b[0] && !isInflected(a, b) && !mayDecideOtherwise(a, b, language);

/** A short word is soon another one. Where one of the two is used elsewhere, it is the other that is misspelt. */
function enoughLetters(isUsedElsewhere: boolean, { after: { about }, isTranslated }: Between): number {
  if (isTranslated) return isUsedElsewhere ? 4 : 6;
  if (!knowsDecisiveWords(about.language)) return 7;
  return isUsedElsewhere ? 4 : 7;
}

const marksThatDecide = (token: string): string => token.replace(/[^?!%€$£<>=+~]/gu, '');

function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = firstDifference(short, long);
  if (short.length === long.length) return short.slice(at + 1) === long.slice(at + 1);
  return short.length + 1 === long.length && short.slice(at) === long.slice(at + 1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** One letter at the end makes another form or another word: customer and customers, employee and employer. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return /[sdrynt]$/.test(long);
  return hasAnotherEnding(a.replace(/s$/, ''), b.replace(/s$/, '')) || hasAnotherEnding(a, b);
}

const hasAnotherEnding = (a: string, b: string): boolean =>
  a.slice(0, -1) === b.slice(0, -1) && [a, b].every((word) => /[aeosdrynt]$/.test(word));
