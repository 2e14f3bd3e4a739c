import { expect, test } from 'vitest';
import { file, set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const heightsOf = (...changes: Parameters<typeof problemsOf>) =>
  problemsOf(
    set('framework.yaml', 'profile', 'medium'),
    set('framework.yaml', 'grades.4', { id: 'g5', name: 'Grade 5' }),
    file('tracks/leading/vice-president.yaml', { title: 'Vice President', grade: 'g5', extends: 'director' }),
    set('tracks/leading/track.mdx', 'levels', ['team-lead', 'director', 'vice-president']),
    ...changes,
  ).filter(({ check }) => check === 'individual-lines-reach-as-high');

test('individual levels that end below management are told', () => {
  expect(heightsOf()).toEqual([
    {
      check: 'individual-lines-reach-as-high',
      severity: 'warning',
      file: 'framework.yaml',
      path: ['parity'],
      message:
        'Individual levels end with `principal-rep` at `g3`; `director` in management is at `g4`, and more is above it.',
      hint: 'Add individual levels above, or write `parity: separate` where grades are not meant to be compared.',
    },
  ]);
});

test('one grade less than management is enough', () => {
  expect(heightsOf(set('tracks/selling/principal-rep.yaml', 'grade', 'g4'))).toEqual([]);
});

test('grades that are not compared may differ', () => {
  expect(heightsOf(set('framework.yaml', 'parity', 'separate'))).toEqual([]);
});
