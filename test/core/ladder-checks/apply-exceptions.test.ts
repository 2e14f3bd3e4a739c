import { expect, test } from 'vitest';
import { set } from '../support/a-small-framework.ts';
import { problemsOf } from '../support/problems-of.ts';

const framework = 'framework.yaml';
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';

const falls = set(principal, 'expectations.negotiation', 1);
const reason = 'The customers are others.';

const silent = (check: string, at?: string, n = 0) => ({
  check: 'exceptions-silence-something',
  severity: 'warning',
  file: principal,
  path: ['exceptions', n],
  message: `The exception from \`${check}\` silences nothing: there is no such problem ${at ? `at \`${at}\`` : 'in this file'}.`,
  hint: 'Take the exception out.',
});

test('an exception silences a check in its file', () => {
  expect(
    problemsOf(falls, set(principal, 'exceptions', [{ check: 'expectations-do-not-fall', reason }])),
  ).toEqual([]);
});

test('an exception silences a check at its field', () => {
  const at = 'expectations.negotiation';
  expect(
    problemsOf(falls, set(principal, 'exceptions', [{ check: 'expectations-do-not-fall', at, reason }])),
  ).toEqual([]);
});

test('an exception for a field holds for what is within it', () => {
  const at = 'expectations';
  expect(
    problemsOf(falls, set(principal, 'exceptions', [{ check: 'expectations-do-not-fall', at, reason }])),
  ).toEqual([]);
});

test('entries of lists are counted from 1', () => {
  const broken = set(principal, 'responsibilities', ['Fine.', '[Gone](level/gone)']);
  const exception = { check: 'links-lead-somewhere', at: 'responsibilities.2', reason };
  expect(problemsOf(broken, set(principal, 'exceptions', [exception]))).toEqual([]);
});

test('an exception for another field silences nothing', () => {
  const exception = { check: 'expectations-do-not-fall', at: 'expectations.nego', reason };
  expect(problemsOf(falls, set(principal, 'exceptions', [exception]))).toEqual([
    {
      check: 'expectations-do-not-fall',
      severity: 'warning',
      file: principal,
      path: ['expectations', 'negotiation'],
      message: '`principal-rep` expects `negotiation` at 1; `senior-rep`, which comes before it, expects 2.',
      hint: 'Raise it, or write a `reason` for readers beside it.',
    },
    silent('expectations-do-not-fall', 'expectations.nego'),
  ]);
});

test('an exception in another file silences nothing there', () => {
  const problems = problemsOf(
    falls,
    set(senior, 'exceptions', [{ check: 'expectations-do-not-fall', reason }]),
  );
  expect(problems.map(({ check, file }) => ({ check, file }))).toEqual([
    { check: 'expectations-do-not-fall', file: principal },
    { check: 'exceptions-silence-something', file: senior },
  ]);
});

test('an exception that silences nothing is told', () => {
  expect(problemsOf(set(principal, 'exceptions', [{ check: 'text-complete', reason }]))).toEqual([
    silent('text-complete'),
  ]);
});

test('of two exceptions for one problem, neither is idle', () => {
  const exception = { check: 'expectations-do-not-fall', reason };
  expect(problemsOf(falls, set(principal, 'exceptions', [exception, exception]))).toEqual([]);
});

test('an exception from a check that is off is left alone', () => {
  expect(
    problemsOf(
      set(framework, 'checks.text-complete', 'off'),
      set(principal, 'exceptions', [{ check: 'text-complete', reason }]),
    ),
  ).toEqual([]);
});

test('an exception from a ladder check is left alone while errors come first', () => {
  const problems = problemsOf(
    set(rep, 'grade', 'g9'),
    set(principal, 'exceptions', [{ check: 'text-complete', reason }]),
  );
  expect(problems.map(({ check }) => check)).toEqual(['references-exist']);
});

test('that exceptions silence something can be set', () => {
  const exceptions = set(principal, 'exceptions', [{ check: 'text-complete', reason }]);
  expect(problemsOf(exceptions, set(framework, 'checks.exceptions-silence-something', 'note'))).toEqual([
    { ...silent('text-complete'), severity: 'note' },
  ]);
  expect(problemsOf(exceptions, set(framework, 'checks.exceptions-silence-something', 'off'))).toEqual([]);
});

test('a check that linking relies on is not silenced', () => {
  const problems = problemsOf(
    set(rep, 'grade', 'g9'),
    set(rep, 'exceptions', [{ check: 'references-exist', reason }]),
  );
  expect(problems.map(({ check }) => check)).toEqual(['references-exist', 'settings-name-checks']);
});
