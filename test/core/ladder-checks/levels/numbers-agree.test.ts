import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (...changes: Change[]) => foundBy('numbers-agree', ...changes);
const quota = (value: number, months = 12) => ({ metric: 'quota-attainment', value, window: { months } });

test('two values of one metric over the same time are told', () => {
  expect(found(set(rep, 'results', [quota(80), quota(100)]))).toEqual([
    {
      check: 'numbers-agree',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['results'],
      message: '`rep` says two different things of `quota-attainment`.',
      hint: 'Keep the one that holds, or say in what the two differ.',
    },
  ]);
});

test('two facts of one label that differ are told', () => {
  const facts = [
    { label: 'Travel', value: 20, unit: 'percent' },
    { label: 'travel', value: 50, unit: 'percent' },
  ];
  expect(found(set(rep, 'facts', facts)).map(({ message }) => message)).toEqual([
    '`rep` says two different things of `Travel`.',
  ]);
});

test('another time, another unit or the same value are no contradiction', () => {
  expect(found(set(rep, 'results', [quota(80), quota(100, 24), quota(80)]))).toEqual([]);
  const facts = [
    { label: 'Travel', value: 20, unit: 'percent' },
    { label: 'Travel', value: 40, unit: 'days' },
  ];
  expect(found(set(rep, 'facts', facts))).toEqual([]);
});
