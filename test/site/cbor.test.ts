import { expect, test } from 'vitest';
import { withSortedItems } from '../../src/site/cbor.ts';

/** Arrays, short texts and numbers, written by the letter of RFC 8949. */
function encode(value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.from([0x60 + value.length, ...Buffer.from(value)]);
  if (typeof value === 'number' && value < 24) return Buffer.from([value]);
  if (typeof value === 'number') return Buffer.from([0x19, value >> 8, value & 255]);
  const items = (value as unknown[]).map(encode);
  const head = items.length < 24 ? [0x80 + items.length] : [0x98, items.length];
  return Buffer.concat([Buffer.from(head), ...items]);
}

test('the items of the arrays that are named are put in order, and all else stays', () => {
  const array = [
    'kind',
    [
      ['track', [4, 300]],
      ['level', [1]],
      ['level', []],
    ],
    ['b', 'a'],
    7,
  ];
  expect(withSortedItems(encode(array), [1])).toEqual(
    encode([
      'kind',
      [
        ['level', []],
        ['level', [1]],
        ['track', [4, 300]],
      ],
      ['b', 'a'],
      7,
    ]),
  );
});

test('long arrays are put in order as well', () => {
  const numbers = Array.from({ length: 200 }, (_, number) => number % 20);
  expect(withSortedItems(encode([numbers]), [0])).toEqual(encode([numbers.toSorted((a, b) => a - b)]));
});

test('the order that items had before makes no difference', () => {
  const values = [
    ['b', [2]],
    ['c', [3]],
    ['a', [1]],
  ];
  const orders = [values, values.toReversed(), values.toSorted()];
  const written = orders.map((order) => withSortedItems(encode(['kind', order]), [1]).toString('hex'));
  expect(new Set(written).size).toBe(1);
});
