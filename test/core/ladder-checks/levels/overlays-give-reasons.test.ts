import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('overlays-give-reasons', ...changes);
const overlay = 'overlays/public-sector.yaml';

test('less than a level expects is told', () => {
  expect(found(set(overlay, 'expectations.negotiation', 1))).toEqual([
    {
      check: 'overlays-give-reasons',
      severity: 'warning',
      file: 'overlays/public-sector.yaml',
      path: ['expectations', 'negotiation'],
      message:
        '`public-sector` expects `negotiation` at 1, which is less than `senior-rep` and one more level would.',
      hint: 'Write a `reason` for readers beside it: `{proficiency, reason}`.',
    },
  ]);
});

test('several levels are counted', () => {
  expect(found(set(overlay, 'expectations', { discovery: 2, negotiation: 4 }))).toEqual([
    {
      check: 'overlays-give-reasons',
      severity: 'warning',
      file: 'overlays/public-sector.yaml',
      path: ['expectations', 'discovery'],
      message:
        '`public-sector` expects `discovery` at 2, which is less than `senior-rep` and one more level would.',
      hint: 'Write a `reason` for readers beside it: `{proficiency, reason}`.',
    },
  ]);
});

test('a reason excuses it', () => {
  expect(
    found(set(overlay, 'expectations.negotiation', { proficiency: 1, reason: 'Prices are public.' })),
  ).toEqual([]);
});

test('a level that it is not laid over does not count', () => {
  expect(found(set(overlay, 'appliesTo', ['rep']), set(overlay, 'expectations.negotiation', 1))).toEqual([]);
});

test('what is removed is not lowered', () => {
  expect(found(set(overlay, 'expectations.negotiation', 'n/a'))).toEqual([]);
});
