import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const senior = 'tracks/selling/senior-rep.yaml';
const found = (gates: object, ...changes: Change[]) =>
  foundBy('gates-are-clear', set(senior, 'moves.0.gates', gates), ...changes);
const medium = set('framework.yaml', 'profile', 'medium');
const quota = { metric: 'quota-attainment', atLeast: 100 };

test('a gate that leaves open how it is counted is told', () => {
  const noUnit = set('framework.yaml', 'metrics', [{ id: 'quota-attainment', name: 'Quota attainment' }]);
  expect(found({ all: [quota] }, medium, noUnit)).toEqual([
    {
      check: 'gates-are-clear',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'all', 0],
      message:
        'The gate on `quota-attainment` of the move from `senior-rep` to `principal-rep` does not say over which time (`window`), in which unit (`unit` of the metric in `framework.yaml`) or what does not count (`excluding`).',
      hint: 'Complete it, so that two people count the same. Where everything counts, write `excluding: []`.',
    },
  ]);
});

test('what does not count is not asked of a small company', () => {
  const withWindow = { ...quota, window: { months: 12 } };
  expect(found(withWindow, medium)).toHaveLength(1);
  expect(found(withWindow)).toEqual([]);
  expect(found({ ...withWindow, excluding: [] }, medium)).toEqual([]);
});

test('a need of the company that says nothing is told', () => {
  expect(found({ headcount: 'Business need' })).toEqual([
    {
      check: 'gates-are-clear',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'headcount'],
      message:
        'The move from `senior-rep` to `principal-rep` depends on `Business need`, which tells a reader nothing.',
      hint: 'Say what has to be needed, who decides it, and when it is known.',
    },
  ]);
  expect(found({ headcount: 'A third region, decided with the yearly plan in November.' })).toEqual([]);
});
