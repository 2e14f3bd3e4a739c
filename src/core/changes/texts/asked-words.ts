import { isFiller, meaningOf, writtenOut } from './one-meaning.ts';

/** A part of a sentence between commas and the like, with what stands before it: `,`, `and`, or `, and`. */
export interface Part {
  words: readonly string[];
  mark: string;
}

const tokens = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*(?:(?<=s)['’])?%?|[?!%€$£<>≤≥=+~]|[,;.]/gu;
const conjunctions = new Set(['and', 'und', 'et', 'y']);

/** The parts of a text that asks something, its words brought to one way of writing each meaning. */
export function partsOf(text: string, language: string): Part[] {
  const parts: { words: string[]; mark: string }[] = [{ words: [], mark: '' }];
  for (const [token] of writtenOut(text.toLocaleLowerCase(language), language).matchAll(tokens)) {
    const last = parts.at(-1);
    const isMark = /^[,;.]$/.test(token) || conjunctions.has(token);
    if (!isMark) last?.words.push(meaningOf(token, language));
    else if (last?.words.length === 0) last.mark = `${last.mark} ${token}`.trim();
    else parts.push({ words: [], mark: token });
  }
  return parts.filter(({ words }) => words.length > 0);
}

/** The same parts without the words that carry no meaning of their own. */
export const withoutFillers = (parts: readonly Part[], language: string): Part[] =>
  parts
    .map(({ words, mark }) => ({ mark, words: words.filter((word) => !isFiller(word, language)) }))
    .filter(({ words }) => words.length > 0);

export const wordsOf = (parts: readonly Part[]): string[] => parts.flatMap(({ words }) => words);
