import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (...changes: Change[]) => foundBy('reviews-are-on-time', ...changes);

test('a day that has passed is noted', () => {
  expect(found(set(rep, 'reviewBy', '2027-02-28'))).toEqual([
    {
      check: 'reviews-are-on-time',
      severity: 'note',
      file: 'tracks/selling/rep.yaml',
      path: ['reviewBy'],
      message: '`rep` was to be read again by February 28, 2027.',
      hint: 'Read it with somebody who does this work, correct it, and set the next day.',
    },
  ]);
});

test('today and later days are not', () => {
  expect(found(set(rep, 'reviewBy', '2027-03-01'), set('glossary.yaml', 'reviewBy', '2027-03-02'))).toEqual(
    [],
  );
});

test('a level that is defined and not in use is noted, unless it says when to look again', () => {
  const director = 'tracks/leading/director.yaml';
  expect(found(set(director, 'status', 'off')).map(({ message }) => message)).toEqual([
    '`director` is defined and not in use, and nobody is asked to look at it again.',
  ]);
  expect(found(set(director, 'status', 'off'), set(director, 'reviewBy', '2027-09-01'))).toEqual([]);
});
