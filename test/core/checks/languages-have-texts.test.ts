import { expect, test } from 'vitest';
import { languagesOfWords } from '../../../src/core/words/index.ts';
import { type Change, file, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (languages: readonly string[], ...changes: Change[]) =>
  foundBy('languages-have-texts', set('framework.yaml', 'languages', languages), ...changes);
const inLatin = file('translations/la/guides/first-week.mdx', { title: 'Prima septimana' });

test('a language with nothing to show is told', () => {
  const known = languagesOfWords.map((tag) => `\`${tag}\``);
  const choices = known.length > 1 ? `${known.slice(0, -1).join(', ')} and ${known.at(-1)}` : known[0];
  expect(found(['la'])).toEqual([
    {
      check: 'languages-have-texts',
      severity: 'error',
      file: 'framework.yaml',
      path: ['languages', 0],
      message:
        'Nothing is there to show in `la`: it has no folder `translations/la`, and the interface has no words in it.',
      hint: `Run \`npm run translations -- --language la framework.yaml\` to begin, or take it out. The interface has words in ${choices}.`,
    },
  ]);
});

test('translations are enough', () => {
  expect(found(['la'], inLatin)).toEqual([]);
});

test('a language that is named twice, or is that of the content, is told', () => {
  expect(found(['en', 'la', 'LA'], inLatin).map(({ path, message }) => ({ path, message }))).toEqual([
    { path: ['languages', 0], message: '`en` is a language of the site already.' },
    { path: ['languages', 2], message: '`LA` is a language of the site already.' },
  ]);
});

test('a language whose tag is the address of a page is told', () => {
  expect(found(['map'], file('translations/map/guides/first-week.mdx', { title: 'x' }))).toMatchObject([
    { message: 'The pages in `map` would stand where a page of the site is, `/map/`.' },
  ]);
});

test('a tag that no language can have is told, of the content too', () => {
  const problems = foundBy(
    'languages-have-texts',
    set('framework.yaml', 'language', 'en-12'),
    set('framework.yaml', 'languages', ['de-12']),
    file('translations/de-12/guides/first-week.mdx', { title: 'Die erste Woche' }),
  );
  expect(problems.map(({ path, message, hint }) => ({ path, message, hint }))).toEqual([
    {
      path: ['language'],
      message: '`en-12` is not the tag of a language.',
      hint: 'Write it such as `de` or `pt-BR`.',
    },
    {
      path: ['languages', 0],
      message: '`de-12` is not the tag of a language.',
      hint: 'Write it such as `de` or `pt-BR`.',
    },
  ]);
});
