/** What ties things to each other, by the weight of the tie between each two of them. */
export type Ties = readonly (readonly number[])[];

/**
 * The order in a row in which ties are shortest in all, a tie between neighbours having the length 1; of equally
 * short ones the first by the order given. Every set of things is looked at once, which is quick for up to
 * fifteen of them.
 *
 * The length of all ties is what crosses each gap of the row, added up. How to go on best depends therefore on
 * which things stand already, and not on their order.
 */
export function shortestOrder(ties: Ties): number[] {
  const all = (1 << ties.length) - 1;
  const crossings = crossingsOf(ties, all);
  const rest = lengthsAfter(ties, crossings, all);
  const order: number[] = [];
  for (let placed = 0; placed !== all; ) {
    const goal = at(rest, placed) - at(crossings, placed);
    const next = ties.findIndex((_, n) => !has(placed, n) && at(rest, placed | (1 << n)) === goal);
    order.push(next);
    placed |= 1 << next;
  }
  return order;
}

/** For each set of things that stand already, the least length of ties across the gap after them and all later ones. */
function lengthsAfter(ties: Ties, crossings: Weights, all: number): Weights {
  const lengths = new Float64Array(all + 1);
  for (let placed = all - 1; placed >= 0; placed -= 1) {
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < ties.length; n += 1) {
      if (!has(placed, n)) least = Math.min(least, at(lengths, placed | (1 << n)));
    }
    lengths[placed] = at(crossings, placed) + least;
  }
  return lengths;
}

/**
 * For each set of things that stand already, the weight of ties between them and those that do not. It is that of the set
 * without one of its things, and what this one adds.
 */
function crossingsOf(ties: Ties, all: number): Weights {
  const weights = new Float64Array(all + 1);
  for (let placed = 1; placed <= all; placed += 1) {
    const one = 31 - Math.clz32(placed);
    weights[placed] = at(weights, placed & ~(1 << one)) + added(ties, one, placed);
  }
  return weights;
}

function added(ties: Ties, one: number, placed: number): number {
  let weight = 0;
  for (let other = 0; other < ties.length; other += 1) {
    if (other === one) continue;
    weight += has(placed, other) ? -tie(ties, other, one) : tie(ties, one, other);
  }
  return weight;
}

/** By set. Each thing of a set is one bit of its number. */
type Weights = Float64Array;

const has = (set: number, n: number): boolean => (set & (1 << n)) !== 0;
const at = (weights: Weights, set: number): number => weights[set] ?? 0;
const tie = (ties: Ties, a: number, b: number): number => ties[a]?.[b] ?? 0;
