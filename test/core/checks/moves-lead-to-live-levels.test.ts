import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('moves-lead-to-live-levels', ...changes);
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const story = 'stories/from-selling-to-leading.mdx';

test('a move to a retired level is told, with what took its place', () => {
  expect(
    found(
      set(lead, 'status', 'retired'),
      set(lead, 'successor', 'director'),
      set(story, 'path', ['rep', 'director']),
    ),
  ).toEqual([
    {
      check: 'moves-lead-to-live-levels',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 1, 'to'],
      message: '`senior-rep` has a move to `team-lead`, which is retired.',
      hint: 'Let it lead to `director`.',
    },
  ]);
});

test('a move to a level that is not in use is told', () => {
  expect(found(set(lead, 'status', 'off'))).toEqual([
    {
      check: 'moves-lead-to-live-levels',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 1, 'to'],
      message: '`senior-rep` has a move to `team-lead`, which is not in use.',
      hint: 'Take the move out, or let it lead elsewhere.',
    },
  ]);
});

test('what leads on from a level that is not in use is excused', () => {
  expect(
    found(
      set(rep, 'status', 'off'),
      set(rep, 'moves', [{ to: 'team-lead', kind: 'into-management', ifNoOpening: 'A.' }]),
      set(lead, 'status', 'off'),
      set(senior, 'moves', []),
    ),
  ).toEqual([]);
});

test('a move that is not made may lead there', () => {
  expect(
    found(
      set(lead, 'status', 'off'),
      set(senior, 'moves.1', {
        to: 'team-lead',
        kind: 'into-management',
        notAllowed: 'Nobody leads teams now.',
      }),
    ),
  ).toEqual([]);
});
