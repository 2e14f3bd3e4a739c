import { expect, test } from 'vitest';
import type { PlacedProblem, Severity } from '../../../../src/core/problems/problem.ts';
import { findings } from '../../../../src/core/views/health/findings.ts';

const problem = (check: string, severity: Severity, file: string, line = 1): PlacedProblem => ({
  check,
  severity,
  file,
  line,
  column: 1,
  message: `${check} in ${file}.`,
});

test('problems stand by check and file, the graver first, then what was found more often', () => {
  const found = findings([
    problem('words-are-plain', 'note', 'a.yaml'),
    problem('text-complete', 'warning', 'a.yaml'),
    problem('words-differ', 'note', 'a.yaml'),
    problem('words-differ', 'note', 'b.yaml'),
    problem('words-differ', 'note', 'a.yaml', 7),
    problem('words-differ', 'warning', 'a.yaml'),
  ]);
  expect(
    found.map(({ check, severity, count, files }) => [
      `${severity} ${check}`,
      count,
      files.map(({ file, problems }) => `${file}: ${problems.map(({ line }) => line).join(', ')}`),
    ]),
  ).toEqual([
    ['warning text-complete', 1, ['a.yaml: 1']],
    ['warning words-differ', 1, ['a.yaml: 1']],
    ['note words-differ', 3, ['a.yaml: 1, 7', 'b.yaml: 1']],
    ['note words-are-plain', 1, ['a.yaml: 1']],
  ]);
});

test('without problems there is nothing to show', () => {
  expect(findings([])).toEqual([]);
});
