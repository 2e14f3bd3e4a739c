import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const lead = 'tracks/leading/team-lead.yaml';

test('a management level without a way back is told', () => {
  expect(problemsOf(set(lead, 'moves', []))).toEqual([
    {
      check: 'management-has-a-way-back',
      severity: 'warning',
      file: 'tracks/leading/team-lead.yaml',
      path: ['moves'],
      message: 'No move leads back from `team-lead` to individual work.',
      hint: 'Add a move of the kind `back-to-individual`, with its `rightOfReturn` in months.',
    },
  ]);
});

test('a way back that is not made is none', () => {
  const refused = { to: 'senior-rep', kind: 'back-to-individual', notAllowed: 'Nobody goes back.' };
  expect(problemsOf(set(lead, 'moves', [refused])).map(({ check }) => check)).toEqual([
    'management-has-a-way-back',
  ]);
});

test('any move to an individual level is a way back', () => {
  const lateral = { to: 'senior-rep', kind: 'lateral', condition: 'Wants it.', keepsGrade: true };
  expect(problemsOf(set(lead, 'moves', [lateral]))).toEqual([]);
});
