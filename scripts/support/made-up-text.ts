import { randomFrom } from './random-from.ts';

export interface Writer {
  upTo(limit: number): number;
  sentence(length?: number): string;
  /** Entries of a list, each a sentence. */
  list(count: number, indent: string): string;
  paragraphs(count: number): string;
}

const syllables = [...'bcdfglmnprstvwz'].flatMap((sign) => [...'aeio'].map((vowel) => sign + vowel));

/** Writes made-up words, spread as those of a language are: a few are in every sentence. The same seed gives the same texts. */
export function writerFrom(seed: number): Writer {
  const random = randomFrom(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const word = (): string =>
    Array.from({ length: 1 + (upTo(3) >> 1) }, () => syllables[upTo(syllables.length)]).join('');
  const words = [...new Set(Array.from({ length: 4000 }, word))];
  const sentence = (length = 8 + upTo(14)): string => {
    const text = Array.from({ length }, () => words[Math.floor(words.length * random() ** 3)]).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const several = (count: number, write: () => string, joint: string): string =>
    Array.from({ length: count }, write).join(joint);
  return {
    upTo,
    sentence,
    list: (count, indent) => several(count, () => `${indent}- ${sentence()}`, '\n'),
    paragraphs: (count) => several(count, () => several(4, sentence, ' '), '\n\n'),
  };
}
