import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const principal = 'tracks/selling/principal-rep.yaml';

test('an individual level that is called like a manager is told', () => {
  expect(problemsOf(set(principal, 'title', 'Director of Large Deals'))).toEqual([
    {
      check: 'titles-match-reports',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['title'],
      message: '`Director of Large Deals` has `Director` in its title and is no management level.',
      hint: 'Choose another title, or write `reports: none`, so that nobody has to guess.',
    },
  ]);
});

test.each(['Account Manager', 'Senior Business Development Manager', 'Headhunter'])(
  '%s is a name of the trade',
  (title) => {
    expect(problemsOf(set(principal, 'title', title))).toEqual([]);
  },
);

test('a level that says how many people it manages leaves nothing to guess', () => {
  expect(problemsOf(set(principal, 'title', 'Head of Craft'), set(principal, 'reports', 'none'))).toEqual([]);
});
