import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type nspell from 'nspell';
import type { Dictionary } from '../core/changes/texts/dictionary.ts';

/** Dictionaries by language: those whose licence asks for no more than to be named. Both spellings of English are right. */
const packages: Readonly<Record<string, () => string[]>> = {
  en: () => [import.meta.resolve('dictionary-en'), import.meta.resolve('dictionary-en-gb')],
};

type Speller = ReturnType<typeof nspell>;

const require = createRequire(import.meta.url);

const known = new Map<string, Speller | undefined>();

/** Words of the languages for which there is a dictionary, each read when it is first asked. */
export const dictionary: Dictionary = (word, language) => {
  const tag = language.toLowerCase().split('-')[0] ?? '';
  if (!known.has(tag)) known.set(tag, spellerOf(tag));
  const speller = known.get(tag);
  const written = word.replaceAll('’', "'");
  return speller && [written, capitalised(written)].some((each) => speller.correct(each));
};

/** All dictionaries of a language as one. Those of English share their rules for endings. */
function spellerOf(tag: string): Speller | undefined {
  const folders = (packages[tag]?.() ?? []).map((entry) => new URL('.', entry));
  const [first] = folders;
  if (!first) return undefined;
  // One after the other, nspell would take every word for right (its `dictionary` reads the rules of compounds twice).
  const dic = folders.map((folder) => fileIn(folder, 'dic')).join('\n');
  // Loaded only where it is asked: most checks compare nothing.
  const read: typeof nspell = require('nspell');
  return read({ aff: fileIn(first, 'aff'), dic });
}

const fileIn = (folder: URL, kind: 'aff' | 'dic'): string =>
  readFileSync(new URL(`index.${kind}`, folder), 'utf8');

/** Names stand in a dictionary as they are written, and here all words are in lower case. */
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
