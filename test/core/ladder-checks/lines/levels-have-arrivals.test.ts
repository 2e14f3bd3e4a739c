import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const selling = 'tracks/selling/track.mdx';
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const medium = set('framework.yaml', 'profile', 'medium');
const orphansOf = (...changes: Parameters<typeof problemsOf>) =>
  problemsOf(medium, ...changes).filter(({ check }) => check === 'levels-have-arrivals');

test('a level that nobody comes to is told', () => {
  expect(orphansOf(set(senior, 'moves', []))).toEqual([
    {
      check: 'levels-have-arrivals',
      severity: 'warning',
      file: 'tracks/leading/team-lead.yaml',
      path: [],
      message: 'No move leads to `team-lead`, and it is no level to begin at.',
      hint: 'Say how people come to it: add a move in a level they come from.',
    },
  ]);
});

test('people begin at the lowest level of a track, at a low grade', () => {
  expect(orphansOf()).toEqual([]);
});

test('nobody begins at a high grade', () => {
  expect(
    orphansOf(
      set(selling, 'levels', ['senior-rep', 'principal-rep', 'rep']),
      set(senior, 'grade', 'g4'),
      set(lead, 'moves', []),
    ).map(({ file }) => file),
  ).toEqual([senior]);
});

test('a move to any level leads to all of them', () => {
  const anywhere = { to: 'any', kind: 'lateral', condition: 'Wants it.' };
  expect(orphansOf(set(senior, 'moves', [anywhere]))).toEqual([]);
});
