import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const selling = 'tracks/selling/track.mdx';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';
const manager = { kind: 'into-management', to: 'team-lead', condition: 'Wants it.', ifNoOpening: 'Waits.' };

test('a level from which every way up leads into management is told', () => {
  expect(problemsOf(set(principal, 'summit', undefined), set(principal, 'moves', [manager]))).toEqual([
    {
      check: 'individual-lines-go-on',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['moves'],
      message: 'From `principal-rep` every way up leads into management.',
      hint: 'Add a level above it, or mark it as `summit` and say in `growHere` how to keep growing.',
    },
  ]);
});

test('at a summit that is how it is', () => {
  expect(problemsOf(set(principal, 'moves', [manager]))).toEqual([]);
});

test('a level above on another track is a way up', () => {
  expect(
    problemsOf(
      set('tracks/leading/director.yaml', 'kind', 'individual'),
      set(principal, 'summit', undefined),
      set(principal, 'moves', [
        manager,
        { kind: 'broadening', to: 'director', condition: 'Wants it.', ifNoOpening: 'Waits.' },
      ]),
    ).filter(({ check }) => check === 'individual-lines-go-on'),
  ).toEqual([]);
});

test('a way up that is not made is none', () => {
  const notMade = { to: 'principal-rep', kind: 'promotion', notAllowed: 'Not from here.' };
  expect(
    problemsOf(
      set(selling, 'levels', ['rep', ['senior-rep', 'principal-rep']]),
      set(senior, 'moves', [manager, notMade]),
    ).map(({ check, file }) => ({ check, file })),
  ).toEqual([{ check: 'individual-lines-go-on', file: senior }]);
});
