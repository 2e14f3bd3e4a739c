import { isNumberWord } from './number-words.ts';

/**
 * Words that decide how much is asked, beside numbers: how many and how often, whether one has to, and on which
 * condition. One of them in place of another is never a slip.
 */
const english = new Set(
  `no not never none nobody nothing nor neither without cannot
  must should shall may might can could would
  all any every each both either most many several some few half only
  less least more fewer or
  always usually often sometimes seldom rarely
  day days week weeks month months year years daily weekly monthly quarterly yearly
  within before after until by if unless
  alone help helped together`.split(/\s+/),
);

const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = { en: english };

/** Whether the words that decide are known in a language, such as `en-GB`. */
export const knowsDecisiveWords = (language: string): boolean => listOf(language) !== undefined;

function isDecisive(word: string, language: string): boolean {
  return (
    /\p{N}/u.test(word) ||
    isNumberWord(word, language) ||
    word.endsWith("n't") ||
    word.endsWith('n’t') ||
    (listOf(language)?.has(word) ?? false)
  );
}

/** Words for a number that are articles, too. */
const articles = new Set('one ein eine einen einer un une una uno'.split(' '));

/** The words of a text that decide, in an order that does not depend on the text. */
export const decisiveWordsIn = (text: string, language: string): string[] =>
  [...text.toLocaleLowerCase(language).matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu)]
    .map(([word]) => word)
    .filter((word) => isDecisive(word, language) && !articles.has(word))
    .sort();

const listOf = (language: string): ReadonlySet<string> | undefined =>
  byLanguage[language.toLowerCase().split('-')[0] ?? ''];

/** Whether one of two words decides, and could have become the other by more than a slip. Short words are soon others. */
export function mayDecideOtherwise(one: string, other: string, language: string): boolean {
  const decide = [one, other].filter((word) => isDecisive(word, language));
  return decide.length === 2 || (decide.length === 1 && Math.min(one.length, other.length) < 5);
}
