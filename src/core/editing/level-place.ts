import type { Catalog, Entry } from '../catalog/catalog.ts';
import { leaves } from '../catalog/references.ts';
import type { FieldPath } from '../problems/problem.ts';

/** Where a new level comes in its track, as a change to the `levels` of `track.mdx`. */
export interface LevelPlace {
  change: { do: 'insert' | 'set'; path: FieldPath; value: unknown };
  /** The level below it, where there is one. */
  below?: string;
  above?: string;
}

/** The place directly above or below a level, or at the top of the track. On a branch, it stays on that branch. */
export function placeOfLevel(
  track: Entry<'track'>,
  id: string,
  beside: { after?: string | undefined; before?: string | undefined },
): LevelPlace {
  const { levels } = track.data;
  const all = leaves(levels, []);
  const { after, before } = beside;
  const next = after ?? before;
  const at = all.findIndex((leaf) => leaf.id === next);
  if (next === undefined || at < 0) {
    return { change: insertAt([levels.length], id), ...neighbours(all.at(-1)?.id, undefined) };
  }
  const path = all[at]?.path ?? [];
  const shift = after === undefined ? 0 : 1;
  const around = neighbours(all[at - 1 + shift]?.id, all[at + shift]?.id);
  // A branch of one level is written as that level alone.
  if (path.length === 2) {
    const branch = shift === 1 ? [next, id] : [id, next];
    return { change: { do: 'set', path: ['levels', ...path], value: branch }, ...around };
  }
  return { change: insertAt([...path.slice(0, -1), Number(path.at(-1)) + shift], id), ...around };
}

const insertAt = (path: FieldPath, value: string): LevelPlace['change'] => ({
  do: 'insert',
  path: ['levels', ...path],
  value,
});

const neighbours = (below: string | undefined, above: string | undefined) => ({
  ...(below === undefined ? {} : { below }),
  ...(above === undefined ? {} : { above }),
});

/** A grade that fits between two levels: the one after the lower, as long as the upper leaves room, else the lower one's. */
export function gradeBetween(catalog: Catalog, { below, above }: LevelPlace): string | undefined {
  const grades = (catalog.of('framework').get('framework')?.data.grades ?? []).map(({ id }) => id);
  const rank = (level: string | undefined): number =>
    grades.indexOf(catalog.of('level').get(level ?? '')?.data.grade ?? '');
  const [low, high] = [rank(below), rank(above)];
  if (low < 0) return grades[Math.max(0, high - 1)];
  const next = low + 1;
  return (high >= 0 && next >= high) || next >= grades.length ? grades[low] : grades[next];
}
