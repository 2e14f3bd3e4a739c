import { en } from './en.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

const catalogues: Readonly<Record<string, Words>> = { en };

/** The words of a language, by its whole tag or its first part; English where there is no catalogue. */
export function wordsOf(language: string): Words {
  const [primary = ''] = language.toLowerCase().split('-');
  return catalogues[language.toLowerCase()] ?? catalogues[primary] ?? en;
}
