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
  const rest = lengthsAfter(ties, all);
  const order: number[] = [];
  for (let placed = 0; placed !== all; ) {
    const goal = at(rest, placed) - crossing(ties, placed);
    const next = ties.findIndex((_, n) => !has(placed, n) && at(rest, placed | (1 << n)) === goal);
    order.push(next);
    placed |= 1 << next;
  }
  return order;
}

/** For each set of things that stand already, the least length of ties across the gap after them and all later ones. */
function lengthsAfter(ties: Ties, all: number): number[] {
  const lengths = new Array<number>(all + 1).fill(0);
  for (let placed = all - 1; placed >= 0; placed -= 1) {
    const ways = ties.flatMap((_, n) => (has(placed, n) ? [] : [at(lengths, placed | (1 << n))]));
    lengths[placed] = crossing(ties, placed) + Math.min(...ways);
  }
  return lengths;
}

/** The weight of ties between things that stand already and things that do not. */
function crossing(ties: Ties, placed: number): number {
  let weight = 0;
  for (const [a, row] of ties.entries()) {
    if (!has(placed, a)) continue;
    for (const [b, tie] of row.entries()) if (!has(placed, b)) weight += tie;
  }
  return weight;
}

const has = (set: number, n: number): boolean => (set & (1 << n)) !== 0;
const at = (list: readonly number[], n: number): number => list[n] ?? 0;
