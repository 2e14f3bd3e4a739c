import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../src/core/words/en.ts';
import { wordsOf } from '../../src/core/words/index.ts';

function namesIn(words: object): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? [name, ...namesIn(value)] : [name],
  );
}

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !entry.parentPath.endsWith('words'),
    )
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

test('every word of the interface is used somewhere', () => {
  const used = sources('src');
  // The words of kinds and the like are looked up by ids that content holds.
  const isUsed = (name: string) => new RegExp(`\\b${name}\\b`).test(used);
  expect(namesIn(en).filter((name) => !isUsed(name))).toEqual([]);
});

test('a language is found by its whole tag or its first part, and English stands in for one that is not there', () => {
  expect(wordsOf('en-GB').language).toBe('en');
  expect(wordsOf('EN').language).toBe('en');
  expect(wordsOf('ar-EG').language).toBe('ar');
  expect(wordsOf('de-AT').language).toBe('de');
  expect(wordsOf('ja-JP').language).toBe('ja');
  expect(wordsOf('es-MX').language).toBe('es');
  expect(wordsOf('fr-CA').language).toBe('fr');
  expect(wordsOf('tlh').language).toBe('en');
});
