import type { Level, Track } from '../../framework/level.ts';
import type { Grid } from './grid.ts';
import { forkY, type Layout } from './layout.ts';
import type { Point } from './polyline.ts';

/** A step of a track, from a level to one after it, as the corners of its line. */
export interface Step {
  from: Level;
  to: Level;
  points: readonly Point[];
}

/** All steps of a track. */
export function stepsOf(track: Track, grid: Grid, layout: Layout): Step[] {
  return track.levels.flatMap((to) =>
    to.before.map((from) => ({ from, to, points: pointsOf(from, to, grid, layout) })),
  );
}

function pointsOf(from: Level, to: Level, { at }: Grid, layout: Layout): Point[] {
  const [below, above] = [at.get(from), at.get(to)];
  if (!below || !above) return [];
  const start = { x: layout.x[below.column] ?? 0, y: layout.y[below.height]?.middle ?? 0 };
  const end = { x: layout.x[above.column] ?? 0, y: layout.y[above.height]?.middle ?? 0 };
  if (start.x === end.x) return [start, end];
  const y = forkY(layout, above.height);
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}
