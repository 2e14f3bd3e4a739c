import type { Between } from '../between.ts';
import { type Part, partsOf, withoutFillers, wordsOf } from './asked-words.ts';
import { isSlipOfWord } from './is-slip.ts';
import { isEnglish, isNoMoreThan } from './one-meaning.ts';
import { isOnePartLess } from './one-part-less.ts';
import { isInAnotherOrder } from './parts-in-another-order.ts';

/**
 * Whether a text in other words surely asks for no more: its words mean the same, or its parts only stand in another
 * order, or one of several things that it asked for is gone. What cannot be told for sure may ask for more.
 */
export function asksNoMore(before: string, after: string, known: Between): boolean {
  const { language } = known.after.about;
  const [a, b] = [partsOf(before, language), partsOf(after, language)];
  const [was, is] = [withoutFillers(a, language), withoutFillers(b, language)];
  return (
    meanTheSame(was, is, known) || isInAnotherOrder(was, is) || (isEnglish(language) && isOnePartLess(a, b))
  );
}

/** The same words one after the other, slips aside. Where their parts begin is a matter of commas. */
function meanTheSame(a: readonly Part[], b: readonly Part[], known: Between): boolean {
  const [before, after] = [wordsOf(a), wordsOf(b)];
  const isAsMuch = (word: string, other: string): boolean =>
    word === other ||
    isNoMoreThan(other, word, known.after.about.language) ||
    isSlipOfWord(word, other, known);
  return before.length === after.length && before.every((word, n) => isAsMuch(word, after[n] ?? ''));
}
