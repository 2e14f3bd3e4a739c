import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('extends-does-not-loop', ...changes);
const framework = 'framework.yaml';
const selling = 'tracks/selling/track.mdx';
const leading = 'tracks/leading/track.mdx';
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';
const director = 'tracks/leading/director.yaml';

test('a level that extends itself is told', () => {
  expect(found(set(rep, 'extends', 'rep'))).toEqual([
    {
      check: 'extends-does-not-loop',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['extends'],
      message: '`rep` extends itself.',
      hint: 'Take out one of these.',
    },
  ]);
});

test('a loop is told once', () => {
  expect(
    found(
      set(rep, 'extends', 'principal-rep'),
      set(principal, 'extends', 'senior-rep'),
      set(senior, 'extends', 'rep'),
      set(director, 'extends', 'rep'),
    ),
  ).toEqual([
    {
      check: 'extends-does-not-loop',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['extends'],
      message: '`rep` extends `principal-rep`, which extends `senior-rep`, which extends `rep`.',
      hint: 'Take out one of these.',
    },
  ]);
});

test('tracks that extend each other are told', () => {
  expect(found(set(selling, 'extends', 'leading'), set(leading, 'extends', 'selling'))).toEqual([
    {
      check: 'extends-does-not-loop',
      severity: 'error',
      file: 'tracks/selling/track.mdx',
      path: ['extends'],
      message: '`selling` extends `leading`, which extends `selling`.',
      hint: 'Take out one of these.',
    },
  ]);
});

test('groups within each other are told', () => {
  expect(found(set(framework, 'competencyGroups.1.in', 'core'))).toEqual([
    {
      check: 'extends-does-not-loop',
      severity: 'error',
      file: 'framework.yaml',
      path: ['competencyGroups', 1, 'in'],
      message: '`people` is within `core`, which is within `people`.',
      hint: 'Take out one of these.',
    },
  ]);
});
