import { expect, test } from 'vitest';
import { branchesOf } from '../../../../src/core/views/career-map/branches.ts';
import { connectionsAmong } from '../../../../src/core/views/career-map/connections.ts';
import { heightsOf } from '../../../../src/core/views/career-map/heights.ts';
import { type Change, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

/** Ids of the levels at each height of the small framework after changes, from the top, with the height's grade. */
function heightsAfter(...changes: Change[]): string[] {
  const { tracks, levels } = frameworkOf(changes);
  const heights = heightsOf(tracks.map(branchesOf), connectionsAmong(new Set(levels)));
  return heights
    .toReversed()
    .map((height) => `${height.grade?.id ?? '–'}: ${height.levels.map(({ id }) => id).join(', ')}`);
}

const grade = (level: string, id: string | undefined) => set(`tracks/${level}.yaml`, 'grade', id);
const withoutGrades = [
  grade('selling/rep', undefined),
  grade('selling/senior-rep', undefined),
  grade('selling/principal-rep', undefined),
  grade('leading/team-lead', undefined),
  grade('leading/director', undefined),
];

test('levels of a grade stand at one height', () => {
  expect(heightsAfter()).toEqual([
    'g4: director',
    'g3: principal-rep, team-lead',
    'g2: senior-rep',
    'g1: rep',
  ]);
});

test('two levels of a track in one grade stand above each other', () => {
  expect(heightsAfter(grade('selling/principal-rep', 'g2'))).toEqual([
    'g4: director',
    'g3: team-lead',
    'g2: principal-rep',
    'g2: senior-rep',
    'g1: rep',
  ]);
});

test('a level without a grade stands above the one before it, at a height without a grade', () => {
  expect(heightsAfter(grade('selling/principal-rep', undefined))).toEqual([
    'g4: director',
    'g3: team-lead',
    '–: principal-rep',
    'g2: senior-rep',
    'g1: rep',
  ]);
});

test('without any grades, tracks are moved so that their connections run level', () => {
  expect(heightsAfter(...withoutGrades)).toEqual([
    '–: principal-rep, director',
    '–: senior-rep, team-lead',
    '–: rep',
  ]);
});

test('branches of a fork stand beside each other, and what they lead to above both', () => {
  const fork = set('tracks/selling/track.mdx', 'levels', [['rep', ['senior-rep']], 'principal-rep']);
  expect(heightsAfter(fork, ...withoutGrades)).toEqual([
    '–: principal-rep, director',
    '–: rep, senior-rep, team-lead',
  ]);
});
