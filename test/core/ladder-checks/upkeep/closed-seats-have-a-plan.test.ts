import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('closed-seats-have-a-plan', ...changes);
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const director = 'tracks/leading/director.yaml';

test('moves for which a seat has to be free are asked for a word where none is', () => {
  const moves = [
    { to: 'principal-rep', kind: 'promotion' },
    { to: 'team-lead', kind: 'into-management' },
    { to: { outside: 'Consulting' }, kind: 'rotation', availability: 'capped' },
    { to: 'any', kind: 'trial' },
  ];
  expect(found(set(senior, 'moves', moves))).toEqual([
    {
      check: 'closed-seats-have-a-plan',
      severity: 'warning',
      file: senior,
      path: [],
      message: '`senior-rep` lacks `ifNoOpening` for the moves to `team-lead` and `Consulting`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('so is a promotion that exists by itself', () => {
  expect(found(set(director, 'capacity', 'capped'))).toEqual([
    {
      check: 'closed-seats-have-a-plan',
      severity: 'warning',
      file: lead,
      path: [],
      message: '`team-lead` lacks `ifNoOpening` for the move to `director`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('a move that is not made is not', () => {
  const move = { to: 'team-lead', kind: 'into-management', notAllowed: 'No.' };
  expect(found(set(senior, 'moves.1', move))).toEqual([]);
});
