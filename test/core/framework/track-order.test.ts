import { expect, test } from 'vitest';
import { levelsInOrder, stepsOf } from '../../../src/core/framework/track-order.ts';

const isLive = () => true;
const inWords = (steps: { from: string; to: string }[]) => steps.map(({ from, to }) => `${from}>${to}`);

test('the levels of a track come lowest first, branches one after the other', () => {
  expect(levelsInOrder(['a', ['b', ['c', 'd']], 'e'])).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each([
  { track: 'without levels', levels: [], steps: [] },
  { track: 'with one level', levels: ['a'], steps: [] },
  { track: 'in a line', levels: ['a', 'b', 'c'], steps: ['a>b', 'b>c'] },
  { track: 'that forks at its end', levels: ['a', ['b', 'c']], steps: ['a>b', 'a>c'] },
  { track: 'that forks at its beginning', levels: [['a', 'b'], 'c'], steps: ['a>c', 'b>c'] },
  {
    track: 'with branches of several levels',
    levels: ['a', [['b', 'c'], 'd'], 'e'],
    steps: ['b>c', 'a>b', 'a>d', 'c>e', 'd>e'],
  },
  {
    track: 'with neighbours that fork alike',
    levels: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    steps: ['a>c', 'b>d'],
  },
  {
    track: 'with neighbours that fork otherwise',
    levels: [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
    steps: ['a>c', 'a>d', 'a>e', 'b>c', 'b>d', 'b>e'],
  },
])('in a track $track, each level leads to the next of its branch', ({ levels, steps }) => {
  expect(inWords(stepsOf(levels, isLive))).toEqual(steps);
});

test('levels that are not in use are passed over', () => {
  expect(inWords(stepsOf(['a', 'b', 'c'], (id) => id !== 'b'))).toEqual(['a>c']);
  expect(inWords(stepsOf(['a', ['b', 'c'], 'd'], (id) => id !== 'b' && id !== 'c'))).toEqual(['a>d']);
  expect(inWords(stepsOf(['a', ['b', 'c']], (id) => id !== 'b'))).toEqual(['a>c']);
});
