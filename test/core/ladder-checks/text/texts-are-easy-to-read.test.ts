import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const hard =
  'Institutionalises interdepartmental accountability mechanisms facilitating organisational transformation, notwithstanding contradictory operational considerations and multidimensional interdependencies. ';
const found = (text: string, ...changes: Change[]) =>
  foundBy('texts-are-easy-to-read', set(rep, 'about', text), ...changes);

test('a text that takes very long to learn to read is noted', () => {
  expect(found(hard.repeat(8))).toEqual([
    {
      check: 'texts-are-easy-to-read',
      severity: 'note',
      file: 'tracks/selling/rep.yaml',
      path: [],
      message: '`rep` takes about 44 years of school to read with ease.',
      hint: 'Shorten the longest sentences, and take the plain word where there is one. Some read this in their third language.',
    },
  ]);
});

test('a plain text, a short one and one in another language are not', () => {
  expect(found('Calls the customer on the agreed day. Says what is late, and why. '.repeat(12))).toEqual([]);
  expect(found(hard)).toEqual([]);
  expect(found(hard.repeat(8), set('framework.yaml', 'language', 'de'))).toEqual([]);
});
