import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestOrder, type Ties } from '../../../../src/core/views/career-map/shortest-order.ts';

test('what is tied to most stands in the middle, and what is tied to nothing stays where it was', () => {
  // 0 is tied to all others but 4, and 1 to 2 twice.
  const ties = [
    [0, 1, 1, 1, 0],
    [1, 0, 2, 0, 0],
    [1, 2, 0, 0, 0],
    [1, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ];
  expect(shortestOrder(ties)).toEqual([1, 2, 0, 3, 4]);
});

test('where nothing is tied, the order stays as it is', () => {
  expect(
    shortestOrder([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([0, 1]);
  expect(shortestOrder([])).toEqual([]);
});

test('no other order is shorter', () => {
  const weights = fc.array(fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  });
  const check = (rows: number[][]) => {
    const ties = rows.map((_, a) =>
      rows.map((_, b) => (a === b ? 0 : (rows[Math.min(a, b)]?.[Math.max(a, b)] ?? 0))),
    );
    const best = Math.min(...permutations(rows.map((_, n) => n)).map((order) => lengthOf(order, ties)));
    expect(lengthOf(shortestOrder(ties), ties)).toBe(best);
  };
  fc.assert(fc.property(weights, check), { numRuns: 60 });
});

function lengthOf(order: readonly number[], ties: Ties): number {
  return order.reduce(
    (sum, a, at) =>
      sum + order.reduce((part, b, other) => part + (ties[a]?.[b] ?? 0) * Math.abs(at - other), 0),
    0,
  );
}

function permutations(things: readonly number[]): number[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first) =>
    permutations(things.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
