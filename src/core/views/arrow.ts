import { directionOf } from './language-name.ts';

/**
 * The arrow that leads on from one name to the next, in the direction that a language is written in. Marks around the
 * one to the left keep names in Latin letters from turning it round.
 */
export const arrowIn = (language: string): string =>
  directionOf(language) === 'rtl' ? '\u200f←\u200f' : '→';
