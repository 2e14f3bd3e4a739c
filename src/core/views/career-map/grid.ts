import type { Level, Track } from '../../framework/level.ts';
import type { Branched } from './branches.ts';
import type { Connection } from './connections.ts';
import { type Height, heightsOf } from './heights.ts';
import { shortestOrder } from './shortest-order.ts';

/** Levels in columns, one for each branch of a track, and at heights: the map before anything has a size. */
export interface Grid {
  columns: readonly { track: Track; levels: readonly Level[] }[];
  /** Lowest first. */
  heights: readonly Height[];
  /** The column and the height of each level, by their numbers. */
  at: ReadonlyMap<Level, Spot>;
}

export interface Spot {
  column: number;
  height: number;
}

/** Puts tracks side by side in the order in which what connects them is shortest. */
export function gridOf(tracks: readonly Branched[], connections: readonly Connection[]): Grid {
  const columns = shortestOrder(tiesBetween(tracks, connections))
    .flatMap((n) => tracks[n] ?? [])
    .flatMap(({ track, branches }) => branches.map((levels) => ({ track, levels })));
  const heights = heightsOf(tracks, connections);
  const at = new Map<Level, Spot>();
  for (const [column, { levels }] of columns.entries()) {
    for (const level of levels) {
      at.set(level, { column, height: heights.findIndex((height) => height.levels.includes(level)) });
    }
  }
  return { columns, heights, at };
}

/** How many pairs of levels connect each two tracks. */
function tiesBetween(tracks: readonly Branched[], connections: readonly Connection[]): number[][] {
  const ties = tracks.map(() => tracks.map(() => 0));
  for (const { levels } of connections) {
    const [a = 0, b = 0] = levels.map((level) => tracks.findIndex(({ track }) => track === level.track));
    for (const [here, there] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = ties[here];
      if (row && here !== there) row[there] = (row[there] ?? 0) + 1;
    }
  }
  return ties;
}
