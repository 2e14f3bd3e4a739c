import { expect, test } from 'vitest';
import { changesReport } from '../../../src/core/changes/report/changes-report.ts';
import { drawFrom } from './mutations/draw.ts';
import { frameworkIn, judgeAll, sourceOperators } from './mutations/judge.ts';

const seed = Number(process.env['MUTATION_SEED'] ?? 2027);
const judged = judgeAll(sourceOperators, await frameworkIn('content'), drawFrom(seed));
const objections = judged.flatMap(({ objection }) => objection ?? []);

test('at least two hundred changes of the default framework are judged', () => {
  expect(judged.length).toBeGreaterThanOrEqual(200);
});

test('at least 98 % of them are called what a person would call them, with all that comes with them', () => {
  expect(1 - objections.length / judged.length, objections.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('the version is never raised by less than they ask for', () => {
  expect(judged.filter(({ isTooLow }) => isTooLow)).toEqual([]);
});

test('a framework differs from itself in nothing', async () => {
  expect(changesReport(await frameworkIn('content'), await frameworkIn('content')).changes).toEqual([]);
});
