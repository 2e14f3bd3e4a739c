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

/** Words that one wrong letter makes of a word that decides. */
const mistakable = new Set(
  `along clone dairy east eighth eighths ever every fever fifth fist height lease least lever mighty mouth mouths noting quartet
  sever shell small sometime stall teeth thee thirsty weight world wound forte`.split(/\s+/),
);

interface Words {
  decisive: ReadonlySet<string>;
  mistakable: ReadonlySet<string>;
}

const byLanguage: Readonly<Record<string, Words>> = { en: { decisive: english, mistakable } };

/** Whether the words that decide are known in a language, such as `en-GB`. */
export const knowsDecisiveWords = (language: string): boolean => listOf(language) !== undefined;

function isDecisive(word: string, language: string): boolean {
  return (
    /\p{N}/u.test(word) ||
    isNumberWord(word, language) ||
    word.endsWith("n't") ||
    word.endsWith('n’t') ||
    (listOf(language)?.decisive.has(word) ?? false)
  );
}

const listOf = (language: string): Words | undefined =>
  byLanguage[language.toLowerCase().split('-')[0] ?? ''];

/** Whether one of two words decides, and could have become the other by more than a slip. Short words are soon others. */
export function mayDecideOtherwise(one: string, other: string, language: string): boolean {
  const list = listOf(language);
  const isOther = (word: string) => isDecisive(word, language) || (list?.mistakable.has(word) ?? false);
  if (!isDecisive(one, language) && !isDecisive(other, language)) return false;
  return Math.min(one.length, other.length) < 5 || (isOther(one) && isOther(other));
}
