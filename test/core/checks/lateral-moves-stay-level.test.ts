import { expect, test } from 'vitest';
import { set } from '../support/a-small-framework.ts';
import { problemsOf } from '../support/problems-of.ts';

const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';

test('a lateral move to a higher grade is told', () => {
  expect(problemsOf(set(senior, 'moves.1.kind', 'lateral'))).toEqual([
    {
      check: 'lateral-moves-stay-level',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 1, 'to'],
      message: 'The lateral move from `senior-rep` to `team-lead` leads from `g2` up to `g3`.',
      hint: 'Write it as a `promotion`, or correct one of the grades.',
    },
  ]);
});

test('a lateral move to a lower grade is fine', () => {
  expect(problemsOf(set(lead, 'moves.0.kind', 'lateral'))).toEqual([]);
});
