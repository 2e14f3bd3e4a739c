/** The longest row of entries that both lists have in the same order, as positions in both. */
export function sharedEntries(
  before: readonly unknown[],
  after: readonly unknown[],
  isSame: (a: unknown, b: unknown) => boolean,
): [number, number][] {
  const lengths = before.map(() => new Array<number>(after.length + 1).fill(0));
  const lengthAt = (from: number, to: number): number => lengths[from]?.[to] ?? 0;
  for (let from = before.length - 1; from >= 0; from -= 1) {
    const row = lengths[from] ?? [];
    for (let to = after.length - 1; to >= 0; to -= 1) {
      row[to] = isSame(before[from], after[to])
        ? lengthAt(from + 1, to + 1) + 1
        : Math.max(lengthAt(from + 1, to), lengthAt(from, to + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let from = 0, to = 0; from < before.length && to < after.length; ) {
    if (isSame(before[from], after[to])) pairs.push([from++, to++]);
    else if (lengthAt(from + 1, to) >= lengthAt(from, to + 1)) from += 1;
    else to += 1;
  }
  return pairs;
}
