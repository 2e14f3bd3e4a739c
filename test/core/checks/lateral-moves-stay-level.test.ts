import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('lateral-moves-stay-level', ...changes);
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';

test('a lateral move to a higher grade is told', () => {
  expect(found(set(senior, 'moves.1.kind', 'lateral'))).toEqual([
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
  expect(found(set(lead, 'moves.0.kind', 'lateral'))).toEqual([]);
});
