import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const selling = 'tracks/selling/track.mdx';
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const back = { to: 'principal-rep', kind: 'back-to-individual', condition: 'Wants it.' };
const apart = set(selling, 'levels', ['rep', ['senior-rep', 'principal-rep']]);
const manager = { to: 'team-lead', kind: 'into-management', condition: 'Wants it.', ifNoOpening: 'Waits.' };

test('a level that only managers come to is told', () => {
  expect(
    problemsOf(set(selling, 'levels', ['rep', 'senior-rep', 'principal-rep']), set(senior, 'summit', true)),
  ).toEqual([]);
  expect(
    problemsOf(
      set('tracks/selling/rep.yaml', 'moves', [
        { to: 'principal-rep', kind: 'promotion', notAllowed: 'Too far.' },
      ]),
      apart,
      set(senior, 'moves', [manager]),
      set(senior, 'summit', true),
      set(lead, 'moves', [back]),
    ),
  ).toEqual([
    {
      check: 'levels-are-reachable-without-managing',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: [],
      message: '`principal-rep` can only be reached by managing people first.',
      hint: 'Add a move to it from an individual level.',
    },
  ]);
});

test('a level that nobody comes to is no such level', () => {
  expect(
    problemsOf(
      set('tracks/selling/rep.yaml', 'moves', [
        { to: 'principal-rep', kind: 'promotion', notAllowed: 'Too far.' },
      ]),
      apart,
      set(senior, 'moves', [manager]),
      set(senior, 'summit', true),
    ),
  ).toEqual([]);
});
