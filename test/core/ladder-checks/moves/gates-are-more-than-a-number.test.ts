import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const senior = 'tracks/selling/senior-rep.yaml';
const found = (gates: object) => foundBy('gates-are-more-than-a-number', set(senior, 'moves.0.gates', gates));
const quota = (atLeast: number, months: number) => ({
  metric: 'quota-attainment',
  atLeast,
  window: { months },
});
const tenure = { tenure: { months: 24, in: 'level' } };

test('a move that one number opens is told', () => {
  expect(found({ any: [quota(100, 24), quota(120, 12)] })).toEqual([
    {
      check: 'gates-are-more-than-a-number',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates'],
      message: 'The move from `senior-rep` to `principal-rep` has `quota-attainment` for its only gate.',
      hint: 'Add what somebody has to have done, or what has to exist: an activity, a proficiency, someone who speaks for the person.',
    },
  ]);
});

test('so is one that time served opens', () => {
  expect(found(tenure).map(({ message }) => message)).toEqual([
    'The move from `senior-rep` to `principal-rep` has time served for its only gate.',
  ]);
});

test('a number beside something else is not', () => {
  expect(found({ all: [quota(100, 24), { activity: 'shadow-a-call' }] })).toEqual([]);
  expect(found({ all: [quota(100, 24), tenure] })).toEqual([]);
  expect(found({ text: 'Has won a hard deal.' })).toEqual([]);
});

test('a move to several levels is told once', () => {
  const moves = [{ to: ['principal-rep', 'team-lead'], kind: 'broadening', condition: 'A.', gates: tenure }];
  expect(foundBy('gates-are-more-than-a-number', set(senior, 'moves', moves))).toHaveLength(1);
});
