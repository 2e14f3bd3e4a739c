import { sharedEntries } from './shared-entries.ts';

/**
 * Which entry of a list each entry of a later state of it was: the same one where it is there still, and where as many
 * were changed in a row as there are now, one after the other. Nothing for those that are new.
 */
export function counterparts(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const found = new Array<number | undefined>(after.length).fill(undefined);
  const pairs = [...sharedEntries(before, after, isAlike), [before.length, after.length] as const];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of pairs) {
    if (nextFrom - from === nextTo - to) for (let n = 0; n < nextTo - to; n += 1) found[to + n] = from + n;
    if (nextTo < after.length) found[nextTo] = nextFrom;
    [from, to] = [nextFrom + 1, nextTo + 1];
  }
  return found;
}

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
