import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('settings-name-checks', ...changes);
const framework = 'framework.yaml';
const rep = 'tracks/selling/rep.yaml';

test('a severity for a check that is not there is told, with the nearest one', () => {
  expect(found(set(framework, 'checks', { 'text-completed': 'off' }))).toEqual([
    {
      check: 'settings-name-checks',
      severity: 'error',
      file: 'framework.yaml',
      path: ['checks', 'text-completed'],
      atKey: true,
      message: '`checks` sets `text-completed`, which is not a check that can be changed.',
      hint: 'Did you mean `text-complete`?',
    },
  ]);
});

test('a check that resembles none is told', () => {
  expect(found(set(framework, 'checks', { spelling: 'note' }))).toEqual([
    {
      check: 'settings-name-checks',
      severity: 'error',
      file: 'framework.yaml',
      path: ['checks', 'spelling'],
      atKey: true,
      message: '`checks` sets `spelling`, which is not a check that can be changed.',
      hint: 'All checks are listed in `docs/checks.md`.',
    },
  ]);
});

test('a check that linking relies on cannot be set', () => {
  expect(found(set(framework, 'checks', { 'references-exist': 'off' }))).toEqual([
    {
      check: 'settings-name-checks',
      severity: 'error',
      file: 'framework.yaml',
      path: ['checks', 'references-exist'],
      atKey: true,
      message: '`checks` sets `references-exist`, which holds for every framework and cannot be changed.',
      hint: 'The site is made from what this check makes sure of. Take this out, and correct what the check finds.',
    },
  ]);
});

test('a check of shape cannot be excepted', () => {
  expect(found(set(rep, 'exceptions', [{ check: 'files-have-their-shape', reason: 'A.' }]))).toEqual([
    {
      check: 'settings-name-checks',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['exceptions', 0, 'check'],
      message:
        'The exception is from `files-have-their-shape`, which holds for every framework and cannot be changed.',
      hint: 'The site is made from what this check makes sure of. Take this out, and correct what the check finds.',
    },
  ]);
});

test('an exception from a check that is not there is told', () => {
  expect(found(set(rep, 'exceptions', [{ check: 'text-complet', reason: 'A.' }]))).toEqual([
    {
      check: 'settings-name-checks',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['exceptions', 0, 'check'],
      message: 'The exception is from `text-complet`, which is not a check that can be changed.',
      hint: 'Did you mean `text-complete`?',
    },
  ]);
});

test('every other check can be set', () => {
  expect(
    found(
      set(framework, 'checks', {
        'links-lead-somewhere': 'note',
        'text-complete': 'off',
        'settings-name-checks': 'error',
        'exceptions-silence-something': 'error',
      }),
    ),
  ).toEqual([]);
});
