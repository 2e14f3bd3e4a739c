import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (text: string, ...changes: Change[]) =>
  foundBy('people-stay-private', set(rep, 'about', text), ...changes);
const messages = (text: string): string[] => found(text).map(({ message }) => message);

test('the address of a person is told', () => {
  expect(found('Write to anna.berger@example.com.')).toEqual([
    {
      check: 'people-stay-private',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: '`rep` holds the address `anna.berger@example.com` in “Write to anna.berger@example.com.”.',
      hint: 'Take it out. A framework speaks of levels, never of a person.',
    },
  ]);
});

test('so is a name with a rating', () => {
  expect(messages('Anna Berger: 4/5 in discovery.')).toEqual([
    '`rep` holds a rating of `Anna Berger` in “Anna Berger: 4/5 in discovery.”.',
  ]);
  expect(messages('Anna Berger was rated below her peers.')).toHaveLength(1);
});

test('the address of a team and what a level is called are not', () => {
  expect(messages('Write to careers@example.com or people-ops@example.com.')).toEqual([]);
  expect(messages('A Senior Rep exceeds expectations here.')).toEqual([]);
  expect(found('A.', set('framework.yaml', 'feedback', 'mailto:anna@example.com'))).toEqual([]);
});
