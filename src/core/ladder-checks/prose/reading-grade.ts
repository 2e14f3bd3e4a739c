import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from './passages-of.ts';
import { countSentences } from './sentence-around.ts';

/** Counts of a text that a grade is made from. */
interface Counts {
  words: number;
  sentences: number;
  letters: number;
}

/**
 * A first look that counts letters instead of syllables, which take much longer to find: the Automated Readability Index.
 * It lies near the grade of Flesch and Kincaid. http://www.readabilityformulas.com/automated-readability-index.php
 */
export const roughGrade = ({ words, sentences, letters }: Counts): number =>
  4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;

/** The years of school after which English texts are read with ease, by Flesch and Kincaid. */
export function readingGrade(passages: readonly Passage[]): number {
  const counts = { word: 0, sentence: 0, syllable: 0 };
  for (const { text, language } of passages) {
    counts.word += text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
    counts.sentence += countSentences(text, language);
    counts.syllable += syllable(text);
  }
  return fleschKincaid(counts);
}
