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
  const short = namingByPlace(names)(gate);
  expect(short).toEqual(['All of these', '{2}, done once', ['One of these', '{3}', 'Deal {}1}']]);
  expect(namedInFull(names, short)).toEqual(gate);
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
