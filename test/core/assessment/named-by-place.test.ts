import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedInFull, namingByPlace } from '../../../src/core/assessment/named-by-place.ts';

const names = ['Follow one deal', 'Deal', 'Follow one deal to its invoice', 'Negotiation (fair)'];

test('names that are known are pointed to, the longest that fits', () => {
  const gate = {
    joint: 'All of these',
    of: [
      'Follow one deal to its invoice, done once',
      { joint: 'One of these', of: ['Negotiation (fair)', 'Deal {1}'] },
    ],
  };
  expect(namingByPlace(names)(gate)).toEqual({
    joint: 'All of these',
    of: ['{2}, done once', { joint: 'One of these', of: ['{3}', 'Deal {}1}'] }],
  });
});

test('whatever a condition says comes back as it was', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...names, '{', '}', '{1}', '{}', ' '), fc.string()));
  fc.assert(
    fc.property(text, (parts) => {
      const said = parts.join('');
      expect(namedInFull(names, namingByPlace(names)(said))).toBe(said);
    }),
  );
});
