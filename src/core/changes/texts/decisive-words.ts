/**
 * Words that decide how much is asked: numbers, how many and how often, whether one has to, and on which condition. A
 * sentence in which one of them changed is never taken for the same in other words.
 */
const english = new Set(
  `no not never none nobody nothing nor neither without cannot
  must should shall may might can could would
  all any every each both either most many several some few half only
  one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred thousand
  once twice first second third double less least more fewer
  always usually often sometimes seldom rarely
  day days week weeks month months quarter quarters year years daily weekly monthly quarterly yearly
  within before after until by if unless
  alone help helped together`.split(/\s+/),
);

const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = { en: english };

/** Whether the words that decide are known in a language, such as `en-GB`. */
export const knowsDecisiveWords = (language: string): boolean => listOf(language) !== undefined;

export function isDecisive(word: string, language: string): boolean {
  return (
    /\p{N}/u.test(word) ||
    word.endsWith("n't") ||
    word.endsWith('n’t') ||
    (listOf(language)?.has(word) ?? false)
  );
}

const listOf = (language: string): ReadonlySet<string> | undefined =>
  byLanguage[language.toLowerCase().split('-')[0] ?? ''];
