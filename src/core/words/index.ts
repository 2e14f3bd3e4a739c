import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/** The interface words of every language that has a catalogue. */
export const catalogues = { en, ar, de, es, fr, ja } satisfies Readonly<Record<string, Words>>;

const byLanguage: Readonly<Record<string, Words>> = catalogues;

/** The words of a language, by its whole tag or its first part; English where there is no catalogue. */
export function wordsOf(language: string): Words {
  const [primary = ''] = language.toLowerCase().split('-');
  return byLanguage[language.toLowerCase()] ?? byLanguage[primary] ?? en;
}

/** The languages that the interface has words in. */
export const languagesOfWords: readonly string[] = Object.keys(catalogues);

/** Whether the interface has words in a language, by its whole tag or its first part. */
export const hasWords = (language: string): boolean =>
  languagesOfWords.some((tag) =>
    [language.toLowerCase(), language.toLowerCase().split('-')[0]].includes(tag),
  );
