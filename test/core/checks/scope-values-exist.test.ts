import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('scope-values-exist', ...changes);
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';

test('an anchor that is not there is told, with the nearest one', () => {
  expect(found(set(rep, 'scope.reach', 'own-wrok'))).toEqual([
    {
      check: 'scope-values-exist',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['scope', 'reach'],
      message: '`rep` has `own-wrok` in its scope, which is not a value of `reach`.',
      hint: 'Did you mean `own-work`?',
      fix: { from: 'own-wrok', to: 'own-work' },
    },
  ]);
});

test('an anchor in a list is told at its place', () => {
  expect(found(set(principal, 'scope.reach', ['team', 'universe']))).toEqual([
    {
      check: 'scope-values-exist',
      severity: 'error',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['scope', 'reach', 1],
      message: '`principal-rep` has `universe` in its scope, which is not a value of `reach`.',
      hint: 'It has `own-work`, `team` and `company`.',
    },
  ]);
});

test('an anchor of a mix is told at its key', () => {
  expect(found(set(senior, 'scope.reach', { team: 0.5, world: 0.5 }))).toEqual([
    {
      check: 'scope-values-exist',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['scope', 'reach', 'world'],
      atKey: true,
      message: '`senior-rep` has `world` in its scope, which is not a value of `reach`.',
      hint: 'It has `own-work`, `team` and `company`.',
    },
  ]);
});

test('that a dimension does not apply is no anchor', () => {
  expect(found(set(rep, 'scope.reach', 'n/a'))).toEqual([]);
});

test('an id that an anchor had before is recognised', () => {
  const former = set('framework.yaml', 'dimensions.0.anchors.0.formerly', ['alone']);
  expect(found(former, set('tracks/selling/rep.yaml', 'scope.reach', 'alone'))).toEqual([
    {
      check: 'scope-values-exist',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['scope', 'reach'],
      message: '`rep` has `alone` in its scope, which is not a value of `reach`.',
      hint: 'It was renamed to `own-work`. Write that.',
      fix: { from: 'alone', to: 'own-work' },
    },
  ]);
});
