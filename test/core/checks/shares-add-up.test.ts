import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('shares-add-up', ...changes);
const senior = 'tracks/selling/senior-rep.yaml';

test('shares that are more than one together are told', () => {
  expect(found(set(senior, 'scope.reach', { 'own-work': 0.7, team: 0.7 }))).toEqual([
    {
      check: 'shares-add-up',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['scope', 'reach'],
      message: 'The shares of `senior-rep` in `reach` add up to 1.4.',
      hint: 'Write shares of one, such as 0.7 and 0.3.',
    },
  ]);
});

test('shares that are less than one together are fine', () => {
  expect(found(set(senior, 'scope.reach', { 'own-work': 0.1, team: 0.2, company: 0.7 }))).toEqual([]);
});

test('shares in words do not count', () => {
  expect(found(set(senior, 'scope.reach', { 'own-work': 'most', team: 1 }))).toEqual([]);
});
