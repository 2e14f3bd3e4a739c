import { diceCoefficient } from 'dice-coefficient';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostAlike } from '../../../../src/core/ladder-checks/prose/most-alike.ts';

const words = fc.constantFrom(
  'Plans',
  'plans',
  'the',
  'deal',
  'lead',
  'für',
  'İstanbul',
  'ΑΣ',
  '目標',
  '𝒜',
  'a-b',
  '.',
);
const text = fc.oneof(
  fc.array(words, { minLength: 5, maxLength: 12 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', minLength: 2 }),
);

test('no two texts are more alike than their letters let them be', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(mostAlike(a, b)).toBeGreaterThanOrEqual(diceCoefficient(a, b));
    }),
  );
});

test('a text has all letters in common with itself, and the same letters in another order', () => {
  expect(mostAlike('Plans the deal', 'PLANS THE DEAL')).toBeGreaterThanOrEqual(1);
  expect(mostAlike('lead the deal', 'deal the lead')).toBeGreaterThanOrEqual(1);
});

test('texts of other letters are ruled out', () => {
  expect(mostAlike('Plans the deal', 'Sounds out who buys')).toBe((2 * 7) / 31);
  expect(mostAlike('aaaa', 'bbbb')).toBe(0);
});
