import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';
import { manyCompetencies } from '../../support/many-competencies.ts';

/** The small framework has four competencies of its own. */
const found = (more: number, profile: string) =>
  foundBy('competencies-are-few', ...manyCompetencies(more).add, set('framework.yaml', 'profile', profile));

test('more competencies than anybody keeps in mind are told', () => {
  expect(found(21, 'medium')).toEqual([
    {
      check: 'competencies-are-few',
      severity: 'warning',
      file: 'framework.yaml',
      path: ['competencyGroups'],
      message: 'The framework has 25 competencies, which is more than anybody keeps in mind.',
      hint: 'Join those that are always talked about together, and drop those that decide nothing.',
    },
  ]);
});

test('how many these are depends on the profile', () => {
  expect(found(20, 'medium')).toEqual([]);
  expect(found(9, 'small')).toHaveLength(1);
  expect(found(8, 'small')).toEqual([]);
  expect(found(29, 'large')).toHaveLength(1);
  expect(found(28, 'large')).toEqual([]);
});
