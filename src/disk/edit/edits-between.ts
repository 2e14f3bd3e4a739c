import { isDeepStrictEqual } from 'node:util';
import { sharedEntries } from '../../core/editing/shared-entries.ts';
import type { FieldPath } from '../../core/problems/problem.ts';
import { isMapping } from '../../core/schema/check-shape.ts';
import type { Edit } from './edit.ts';

/** Fields that tell entries of a list apart, where they are mappings. */
const names = ['id', 'to', 'competency', 'metric', 'label', 'url', 'check', 'text'];

/** The changes that make one value of another, each as small as can be. */
export function editsBetween(before: unknown, after: unknown, path: FieldPath = []): Edit[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isMapping(before) && isMapping(after) && (path.length === 0 || Object.keys(after).length > 0))
    return betweenMappings(before, after, path);
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0)
    return betweenLists(before, after, path);
  return [{ do: 'set', path, value: after }];
}

type Mapping = Readonly<Record<string, unknown>>;

function betweenMappings(before: Mapping, after: Mapping, path: FieldPath): Edit[] {
  const order = Object.keys(after);
  const added = order.filter((key) => !Object.hasOwn(before, key));
  const kept = order.filter((key) => Object.hasOwn(before, key));
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [
    ...added.map((key): Edit => ({ do: 'set', path: [...path, key], value: after[key], order })),
    ...kept.flatMap((key) => editsBetween(before[key], after[key], [...path, key])),
    ...removed.map((key): Edit => ({ do: 'remove', path: [...path, key] })),
  ];
}

/** From the end to the start, so that positions hold. */
function betweenLists(before: readonly unknown[], after: readonly unknown[], path: FieldPath): Edit[] {
  const pairs = [[-1, -1], ...sharedEntries(before, after, isSame), [before.length, after.length]] as const;
  const edits: Edit[] = [];
  for (let index = pairs.length - 1; index > 0; index -= 1) {
    const [from, to] = pairs[index] ?? [0, 0];
    const [lastFrom, lastTo] = pairs[index - 1] ?? [0, 0];
    if (from < before.length) edits.push(...editsBetween(before[from], after[to], [...path, from]));
    edits.push(
      ...betweenRuns(before.slice(lastFrom + 1, from), after.slice(lastTo + 1, to), path, lastFrom + 1),
    );
  }
  return edits;
}

/** Entries that have no counterpart change into each other as far as there are as many. */
function betweenRuns(
  before: readonly unknown[],
  after: readonly unknown[],
  path: FieldPath,
  start: number,
): Edit[] {
  const shared = Math.min(before.length, after.length);
  const at = (index: number): FieldPath => [...path, start + index];
  return [
    ...after
      .slice(shared)
      .reverse()
      .map((value): Edit => ({ do: 'insert', path: at(shared), value })),
    ...before.slice(shared).map((_, index): Edit => ({ do: 'remove', path: at(before.length - 1 - index) })),
    ...before.slice(0, shared).flatMap((value, index) => editsBetween(value, after[index], at(index))),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  if (!isMapping(a) || !isMapping(b)) return isDeepStrictEqual(a, b);
  const name = names.find((each) => each in a || each in b);
  return name === undefined ? isDeepStrictEqual(a, b) : isDeepStrictEqual(a[name], b[name]);
}
