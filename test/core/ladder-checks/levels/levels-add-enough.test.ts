import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const director = 'tracks/leading/director.yaml';
const foundIn = (...changes: Parameters<typeof problemsOf>) =>
  problemsOf(set('framework.yaml', 'profile', 'medium'), ...changes).filter(
    ({ check }) => check === 'levels-add-enough',
  );

test('a level that expects little more, at the same scope, is told', () => {
  expect(foundIn()).toEqual([
    {
      check: 'levels-add-enough',
      severity: 'warning',
      file: 'tracks/leading/director.yaml',
      path: ['expectations'],
      message:
        '`director` expects more than `team-lead`, the level before it, in one competency, and the scope is the same.',
      hint: 'Name the real difference, in `scope` or in what is expected.',
    },
  ]);
});

test('two competencies are not enough, three are', () => {
  const two = { coaching: 3, negotiation: 3 };
  expect(foundIn(set(director, 'expectations', two))).toHaveLength(1);
  expect(foundIn(set(director, 'expectations', { ...two, discovery: 1 }))).toEqual([]);
});

test('another scope is enough', () => {
  expect(foundIn(set(director, 'scope', { reach: 'company' }))).toEqual([]);
});

test('where nothing is added at all, that alone is told', () => {
  expect(
    foundIn(
      set(director, 'expectations', undefined),
      set(director, 'responsibilities', undefined),
      set(director, 'grade', 'g3'),
      set(director, 'reports', { from: 3, to: 8 }),
    ),
  ).toEqual([]);
});
