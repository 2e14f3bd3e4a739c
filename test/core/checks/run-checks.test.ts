import { expect, test } from 'vitest';
import type { Check } from '../../../src/core/checks/check.ts';
import { runChecks } from '../../../src/core/checks/run-checks.ts';

const context = { today: '2027-03-01' };
const finding = { file: 'a.yaml', path: ['title'], message: 'It is wrong.' };
const check: Check<number> = {
  name: 'numbers-are-even',
  rule: 'Numbers are even.',
  severity: 'warning',
  run: (subject, _context, report) => {
    if (subject % 2 === 1) report(finding);
  },
};

test('what a check reports has its name and severity', () => {
  expect(runChecks([check], 1, context, {})).toEqual([
    { check: 'numbers-are-even', severity: 'warning', ...finding },
  ]);
});

test('a check that finds nothing reports nothing', () => {
  expect(runChecks([check], 2, context, {})).toEqual([]);
});

test('a framework sets the severity of a check', () => {
  expect(runChecks([check], 1, context, { 'numbers-are-even': 'note' })).toEqual([
    { check: 'numbers-are-even', severity: 'note', ...finding },
  ]);
});

test('a check that is off does not run', () => {
  expect(runChecks([check], 1, context, { 'numbers-are-even': 'off' })).toEqual([]);
});

test('a check that linking relies on cannot be set', () => {
  const severities = { 'numbers-are-even': 'off' } as const;
  expect(runChecks([{ ...check, guards: true }], 1, context, severities)).toEqual([
    { check: 'numbers-are-even', severity: 'warning', ...finding },
  ]);
});

test('names that every object has set nothing', () => {
  expect(runChecks([{ ...check, name: 'constructor' }], 1, context, {})).toEqual([
    { check: 'constructor', severity: 'warning', ...finding },
  ]);
});
