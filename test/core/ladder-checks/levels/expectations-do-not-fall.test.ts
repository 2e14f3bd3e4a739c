import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('expectations-do-not-fall', ...changes);
const framework = 'framework.yaml';
const selling = 'tracks/selling/track.mdx';
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';

test('a proficiency that is lower than before is told', () => {
  expect(
    found(set(senior, 'expectations.negotiation', 4), set(principal, 'expectations.negotiation', 3)),
  ).toEqual([
    {
      check: 'expectations-do-not-fall',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['expectations', 'negotiation'],
      message: '`principal-rep` expects `negotiation` at 3; `senior-rep`, which comes before it, expects 4.',
      hint: 'Raise it, or write a `reason` for readers beside it.',
    },
  ]);
});

test('it is told again further up, as long as it stays below', () => {
  expect(
    found(
      set(rep, 'expectations.discovery', 4),
      set(senior, 'expectations.discovery', 2),
      set(principal, 'expectations.discovery', 3),
    ),
  ).toEqual([
    {
      check: 'expectations-do-not-fall',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['expectations', 'discovery'],
      message: '`senior-rep` expects `discovery` at 2; `rep`, which comes before it, expects 4.',
      hint: 'Raise it, or write a `reason` for readers beside it.',
    },
    {
      check: 'expectations-do-not-fall',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['expectations', 'discovery'],
      message: '`principal-rep` expects `discovery` at 3; `rep`, which comes before it, expects 4.',
      hint: 'Raise it, or write a `reason` for readers beside it.',
    },
  ]);
});

test('a reason excuses it, there and from there on', () => {
  expect(
    found(
      set(rep, 'expectations.discovery', 4),
      set(senior, 'expectations.discovery', { proficiency: 2, reason: 'Another kind of customer.' }),
      set(principal, 'expectations.discovery', 2),
    ),
  ).toEqual([]);
});

test('a baseline that falls is told at the level', () => {
  expect(found(set(framework, 'grades.1.baseline.integrity', 4))).toEqual([
    {
      check: 'expectations-do-not-fall',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['expectations', 'integrity'],
      message: '`principal-rep` expects `integrity` at 3; `senior-rep`, which comes before it, expects 4.',
      hint: 'Raise it, or write a `reason` for readers beside it.',
    },
  ]);
});

test('a level on another branch does not count', () => {
  expect(
    found(
      set(selling, 'levels', ['rep', ['senior-rep', 'principal-rep']]),
      set(senior, 'moves', []),
      set(senior, 'expectations.discovery', 4),
      set(principal, 'expectations.discovery', 2),
      set(principal, 'scope', undefined),
    ),
  ).toEqual([]);
});

test('what is no longer expected does not fall', () => {
  expect(found(set(principal, 'expectations.negotiation', undefined))).toEqual([]);
});

test('scope that is narrower than before is told', () => {
  expect(found(set(rep, 'scope.reach', 'company'))).toEqual([
    {
      check: 'expectations-do-not-fall',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['scope', 'reach'],
      message: '`senior-rep` has `team` as its `reach`; `rep`, which comes before it, has `company`.',
      hint: 'Raise it, or say in `exceptions` why it is narrower here.',
    },
  ]);
});

test('the highest value that has a share counts', () => {
  expect(
    found(
      set(senior, 'scope.reach', { company: 'none', team: 'few' }),
      set(principal, 'scope.reach', 'team'),
    ),
  ).toEqual([]);
});

test('that scope does not apply is no fall', () => {
  expect(found(set(principal, 'scope.reach', 'n/a'))).toEqual([]);
});
