import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const lead = 'tracks/leading/team-lead.yaml';
const director = 'tracks/leading/director.yaml';
const copied = [
  set(director, 'expectations', undefined),
  set(director, 'responsibilities', undefined),
  set(director, 'grade', 'g3'),
  set(director, 'reports', { from: 3, to: 8 }),
];
const foundIn = (...changes: Parameters<typeof problemsOf>) =>
  problemsOf(...copied, ...changes).filter(({ check }) => check === 'levels-add-something');

test('a level that adds nothing is told', () => {
  expect(foundIn()).toEqual([
    {
      check: 'levels-add-something',
      severity: 'warning',
      file: 'tracks/leading/director.yaml',
      path: [],
      message:
        '`director` adds nothing to `team-lead`, the level before it: expectations, scope, responsibilities and people managed are the same.',
      hint: 'Say what is new here, or make one level of the two.',
    },
  ]);
});

test.each([
  ['scope', { reach: 'company' }],
  ['expectations', { coaching: 3 }],
  ['responsibilities', ['Decides what is sold where.']],
])('a level with %s of its own adds something', (field, value) => {
  expect(foundIn(set(director, field, value))).toEqual([]);
});

test('people managed are something', () => {
  expect(foundIn(set(director, 'reports', { from: 6 }))).toEqual([]);
});

test('a level about which nothing is written yet is not looked at', () => {
  const empty = ['expectations', 'responsibilities', 'extends'].map((field) =>
    set(director, field, undefined),
  );
  expect(
    foundIn(
      ...empty,
      ...['expectations', 'responsibilities'].map((field) => set(lead, field, undefined)),
      set('tracks/leading/track.mdx', 'expectations', undefined),
      set('framework.yaml', 'grades.2.baseline', undefined),
    ),
  ).toEqual([]);
});
