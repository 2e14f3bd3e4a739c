import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (words: number, ...changes: Change[]) =>
  foundBy('levels-are-short', set(rep, 'about', `${'word '.repeat(words)}.`), ...changes);
const medium = set('framework.yaml', 'profile', 'medium');

test('a level that is long is noted', () => {
  expect(found(700, medium)).toEqual([
    {
      check: 'levels-are-short',
      severity: 'note',
      file: 'tracks/selling/rep.yaml',
      path: [],
      message: '`rep` has 715 words without its moves and questions, and 700 are read.',
      hint: 'Keep what tells this level from the one before it, and drop what all levels have in common.',
    },
  ]);
});

test('how long that is depends on the profile', () => {
  expect(found(685, medium)).toEqual([]);
  expect(found(336)).toHaveLength(1);
  expect(found(335)).toEqual([]);
});

test('moves and questions do not count', () => {
  expect(found(300, set(rep, 'questions', ['word '.repeat(400)]))).toEqual([]);
});
