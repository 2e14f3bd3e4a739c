import { sharedEntries } from '../../src/core/editing/shared-entries.ts';

/** The lines that differ between two texts: those that go with `-` and those that come with `+`, each with its number. */
export function changedLines(before = '', after = ''): string[] {
  const [from, to] = [linesOf(before), linesOf(after)];
  const start = alike(from, to);
  const end = alike(from.slice(start).reverse(), to.slice(start).reverse());
  const old = from.slice(start, from.length - end);
  const now = to.slice(start, to.length - end);
  const kept = [
    [-1, -1] as const,
    ...sharedEntries(old, now, (one, other) => one === other),
    [old.length, now.length] as const,
  ];
  return kept.slice(1).flatMap(([upTo, nowUpTo], at) => {
    const [last, lastNow] = kept[at] ?? [-1, -1];
    const gone = old.slice(last + 1, upTo).map((line, n) => `${start + last + n + 2} - ${line}`);
    const come = now.slice(lastNow + 1, nowUpTo).map((line, n) => `${start + lastNow + n + 2} + ${line}`);
    return [...gone, ...come];
  });
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split(/\r?\n/));

/** How many lines are the same from the first on. */
function alike(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, at) => line !== other[at]);
  return differs < 0 ? one.length : differs;
}
