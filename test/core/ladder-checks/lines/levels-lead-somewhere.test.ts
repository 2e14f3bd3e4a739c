import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const director = 'tracks/leading/director.yaml';
const deadEndsOf = (...changes: Parameters<typeof problemsOf>) =>
  problemsOf(...changes).filter(({ check }) => check === 'levels-lead-somewhere');
const medium = set('framework.yaml', 'profile', 'medium');

test('a level that leads nowhere is told', () => {
  expect(deadEndsOf(medium)).toEqual([
    {
      check: 'levels-lead-somewhere',
      severity: 'warning',
      file: 'tracks/leading/director.yaml',
      path: ['moves'],
      message: 'No move leads on from `director`, and it is not a summit.',
      hint: 'Add a move, such as a lateral one, or mark it as `summit` and say in `growHere` what then.',
    },
  ]);
});

test('a summit leads nowhere', () => {
  expect(deadEndsOf(medium, set(director, 'summit', true))).toEqual([]);
});

test('a move that ends where it began leads nowhere', () => {
  const rotation = { to: 'team-lead', kind: 'rotation', condition: 'For a quarter.', term: 3 };
  expect(deadEndsOf(medium, set(director, 'moves', [rotation]))).toHaveLength(1);
});

test('a move out of the framework leads on', () => {
  const outside = { to: { outside: 'Product' }, kind: 'lateral', condition: 'Wants it.' };
  expect(deadEndsOf(medium, set(director, 'moves', [outside]))).toEqual([]);
});
