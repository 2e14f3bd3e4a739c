import { expect, test } from 'vitest';
import { holdFramework } from '../../src/site/held-framework.ts';
import { frameworkOf } from '../core/support/framework-of.ts';

holdFramework(frameworkOf());
const { measuredText } = await import('../../src/site/measured-text.ts');
const metric = { id: 'win-rate', name: 'Win rate', unit: 'percent of offers', better: 'higher' as const };

test.each([
  ['a value with the unit of its metric', { value: 30 }, '30 % of offers'],
  ['a value with its own unit', { value: 'five', unit: 'deals' }, 'five deals'],
  ['a value and a time', { value: 30, window: { months: 12 } }, '30 % of offers over the last 12 months'],
  ['a time in words', { window: { months: 12, text: 'in a year' } }, 'in a year'],
  ['a time alone', { window: { months: 12 } }, 'over the last 12 months'],
  ['nothing', {}, ''],
])('a result tells %s', (_, result, text) => {
  expect(measuredText({ metric, ...result })).toBe(text);
});
