import { expect, test } from 'vitest';
import { drawFrom } from './mutations/draw.ts';
import { frameworkIn, judgeAll } from './mutations/judge.ts';
import { translationOperators } from './mutations/translation-operators.ts';

const seed = Number(process.env['MUTATION_SEED'] ?? 2027);
const judged = judgeAll(translationOperators, await frameworkIn('examples/small-company'), drawFrom(seed));
const objections = judged.flatMap(({ objection }) => objection ?? []);

test('at least forty changes of translations are judged', () => {
  expect(judged.length).toBeGreaterThanOrEqual(40);
});

test('at least 98 % of them are called what a person would call them, and nothing else is told', () => {
  expect(1 - objections.length / judged.length, objections.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('the version is never raised by less than they ask for', () => {
  expect(judged.filter(({ isTooLow }) => isTooLow)).toEqual([]);
});
