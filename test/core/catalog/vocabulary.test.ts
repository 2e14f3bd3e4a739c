import { expect, test } from 'vitest';
import { defaultScale, positionOnScale } from '../../../src/core/catalog/vocabulary.ts';
import { wordsOf } from '../../../src/core/words/index.ts';

test.each([
  [1, 1],
  [5, 5],
  ['3', 3],
  ['learning', 1],
  ['shaping', 5],
  [0, undefined],
  [6, undefined],
  [2.5, undefined],
  [-1, undefined],
  ['6', undefined],
  ['0', undefined],
  ['1.0', undefined],
  ['Learning', undefined],
  ['', undefined],
  ['constructor', undefined],
  [Number.NaN, undefined],
])('%s is at position %s of the usual scale', (written, position) => {
  expect(positionOnScale(written, defaultScale)).toBe(position);
});

test('the words of the interface call the proficiencies of the default scale as it does', () => {
  expect(defaultScale.map(({ id, name, meaning }) => [id, { name, meaning }])).toEqual(
    Object.entries(wordsOf('en').scale),
  );
});
