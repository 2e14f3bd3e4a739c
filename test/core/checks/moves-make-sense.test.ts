import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('moves-make-sense', ...changes);
const selling = 'tracks/selling/track.mdx';
const rep = 'tracks/selling/rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';

test('a move to the level itself is told', () => {
  expect(
    found(set(rep, 'moves', [{ to: ['senior-rep', 'rep'], kind: 'trial', condition: 'Wants to find out.' }])),
  ).toEqual([
    {
      check: 'moves-make-sense',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['moves', 0, 'to', 1],
      message: '`rep` has a move to itself.',
      hint: 'Write where the move leads, or take it out.',
    },
  ]);
});

test('a move that is written twice is told', () => {
  expect(
    found(set(rep, 'moves', [{ to: ['senior-rep', 'senior-rep'], kind: 'promotion', condition: 'A.' }])),
  ).toEqual([
    {
      check: 'moves-make-sense',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['moves', 0, 'to', 1],
      message: '`rep` has the move to `senior-rep` as `promotion` more than once.',
      hint: 'Put what is said about it into one entry.',
    },
  ]);
});

test('two moves of different kinds may lead to one level', () => {
  expect(
    found(
      set(rep, 'moves', [
        { to: 'senior-rep', kind: 'promotion', condition: 'A.' },
        { to: 'senior-rep', kind: 'trial', condition: 'B.' },
      ]),
    ),
  ).toEqual([]);
});

test('a move into management leads to a level that manages', () => {
  expect(found(set(rep, 'moves', [{ to: 'senior-rep', kind: 'into-management', condition: 'A.' }]))).toEqual([
    {
      check: 'moves-make-sense',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['moves', 0, 'kind'],
      message:
        'The move from `rep` to `senior-rep` is `into-management`, but `senior-rep` does not manage people.',
      hint: 'Write another `kind` of move, or correct the `kind` of the level or its track.',
    },
  ]);
});

test('a move into management leads from a level that does not manage', () => {
  expect(found(set(lead, 'moves.1', { to: 'director', kind: 'into-management', condition: 'A.' }))).toEqual([
    {
      check: 'moves-make-sense',
      severity: 'error',
      file: 'tracks/leading/team-lead.yaml',
      path: ['moves', 1, 'kind'],
      message:
        'The move from `team-lead` to `director` is `into-management`, but `team-lead` manages people.',
      hint: 'Write another `kind` of move, or correct the `kind` of the level or its track.',
    },
  ]);
});

test('a move back leads from a level that manages to one that does not', () => {
  expect(
    found(
      set(rep, 'moves', [
        { to: 'team-lead', kind: 'back-to-individual', condition: 'A.', ifNoOpening: 'B.' },
      ]),
    ),
  ).toEqual([
    {
      check: 'moves-make-sense',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['moves', 0, 'kind'],
      message:
        'The move from `rep` to `team-lead` is `back-to-individual`, but `rep` does not manage people.',
      hint: 'Write another `kind` of move, or correct the `kind` of the level or its track.',
    },
    {
      check: 'moves-make-sense',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['moves', 0, 'kind'],
      message: 'The move from `rep` to `team-lead` is `back-to-individual`, but `team-lead` manages people.',
      hint: 'Write another `kind` of move, or correct the `kind` of the level or its track.',
    },
  ]);
});

test('the kind of a level counts before that of its track', () => {
  expect(
    found(
      set(rep, 'kind', 'management'),
      set(rep, 'moves', [{ to: 'senior-rep', kind: 'back-to-individual', condition: 'A.' }]),
    ),
  ).toEqual([]);
});

test('a mixed track says nothing of a level', () => {
  expect(
    found(
      set(selling, 'kind', 'mixed'),
      set(rep, 'moves', [{ to: 'senior-rep', kind: 'into-management', condition: 'A.' }]),
    ),
  ).toEqual([]);
});

test('a move that is not made has no gates and no process', () => {
  expect(
    found(
      set(rep, 'moves', [
        {
          to: 'director',
          kind: 'into-management',
          notAllowed: 'Too far.',
          process: 'panel',
          gates: { text: 'Never.' },
        },
      ]),
    ),
  ).toEqual([
    {
      check: 'moves-make-sense',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['moves', 0, 'gates'],
      message: '`rep` says of the move to `director` that it is not made, and gives it `gates` all the same.',
      hint: 'Take out either `gates` or `notAllowed`.',
    },
    {
      check: 'moves-make-sense',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['moves', 0, 'process'],
      message:
        '`rep` says of the move to `director` that it is not made, and gives it `process` all the same.',
      hint: 'Take out either `process` or `notAllowed`.',
    },
  ]);
});
