import type { TrackData } from '../schema/track.ts';

/** A stretch of a track: one branch where all go the same way, several where it forks. Branches hold ids, lowest first. */
type Stretch = readonly (readonly string[])[];

function stretchesOf(levels: TrackData['levels']): Stretch[] {
  return levels.map((item) => (typeof item === 'string' ? [[item]] : item.map((branch) => [branch].flat())));
}

/** All levels of a track, lowest first; the branches of a fork one after the other. */
export function levelsInOrder(levels: TrackData['levels']): string[] {
  return stretchesOf(levels).flat(2);
}

/**
 * Which level leads to which: from each to the next of its branch; where neighbouring stretches fork alike,
 * branch n leads to branch n, else every branch to every next level. Levels that are not `live` are passed over.
 */
export function stepsOf(
  levels: TrackData['levels'],
  live: (id: string) => boolean,
): { from: string; to: string }[] {
  const stretches = stretchesOf(levels)
    .map((stretch) => stretch.map((branch) => branch.filter(live)).filter((branch) => branch.length > 0))
    .filter((stretch) => stretch.length > 0);
  const within = stretches.flat().flatMap(neighbours);
  const between = stretches.flatMap((stretch, index) => joints(stretch, stretches[index + 1] ?? []));
  return [...within, ...between];
}

function neighbours(branch: readonly string[]): { from: string; to: string }[] {
  return branch.slice(1).map((to, index) => ({ from: branch[index] ?? to, to }));
}

function joints(below: Stretch, above: Stretch): { from: string; to: string }[] {
  const forkAlike = below.length === above.length;
  return below.flatMap((branch, at) =>
    above.flatMap((next, n) => {
      const [from, to] = [branch.at(-1), next[0]];
      return from !== undefined && to !== undefined && (!forkAlike || at === n) ? [{ from, to }] : [];
    }),
  );
}
