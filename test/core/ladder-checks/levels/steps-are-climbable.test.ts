import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';
import { manyCompetencies } from '../../support/many-competencies.ts';

function found(count: number, profile: string) {
  const { add, at } = manyCompetencies(count);
  return foundBy(
    'steps-are-climbable',
    ...add,
    set('framework.yaml', 'profile', profile),
    set('tracks/selling/rep.yaml', 'expectations', { discovery: 1, negotiation: 1 }),
    set('tracks/selling/senior-rep.yaml', 'expectations', { discovery: 1, negotiation: 1, ...at(1) }),
    set('tracks/selling/principal-rep.yaml', 'expectations', { discovery: 1, negotiation: 1, ...at(1) }),
  );
}

test('a step on which very much rises or is new is told', () => {
  expect(found(16, 'medium')).toEqual([
    {
      check: 'steps-are-climbable',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['expectations'],
      message: 'From `rep` to `senior-rep`, 16 expectations rise or are new.',
      hint: 'Put a level in between, or leave out what the step does not need.',
    },
  ]);
});

test('up to the threshold of its profile, a step is climbable', () => {
  expect(found(15, 'medium')).toEqual([]);
  expect(found(11, 'small')).toHaveLength(1);
  expect(found(10, 'small')).toEqual([]);
});

test('what rises with the grade does not count', () => {
  const { add, at } = manyCompetencies(20);
  const grades = [1, 2, 3, 4].map((n) => ({ id: `g${n}`, name: `Grade ${n}`, baseline: at(n) }));
  expect(foundBy('steps-are-climbable', ...add, set('framework.yaml', 'grades', grades))).toEqual([]);
});
