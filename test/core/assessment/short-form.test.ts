import { expect, test } from 'vitest';
import { fullForm, shortForm } from '../../../src/core/assessment/short-form.ts';
import { set } from '../support/a-small-framework.ts';
import { planData } from '../support/plan-data.ts';

test('an id that follows from the title is left out, and moves lead to places', () => {
  const { levels } = shortForm(planData(set('tracks/selling/senior-rep.yaml', 'title', 'Rep (senior)')));
  const rep = levels.find(({ title }) => title === 'Rep');
  expect(rep).not.toHaveProperty('id');
  expect(levels.map(({ title }) => title)[rep?.moves[0]?.to ?? -1]).toBe('Rep (senior)');
  expect(levels.find(({ title }) => title === 'Rep (senior)')?.id).toBe('senior-rep');
});

test('the data of the plan comes back as it was', () => {
  const data = planData(set('competencies/discovery.yaml', 'title', 'Ergründen & Fragen'));
  expect(data.competencies.map(({ title }) => title)).toContain('Ergründen & Fragen');
  expect(fullForm(shortForm(data))).toEqual(data);
});
