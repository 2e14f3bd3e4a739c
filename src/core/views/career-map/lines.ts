import type { Connection } from './connections.ts';
import type { Grid } from './grid.ts';
import { channelX, type Layout, laneY } from './layout.ts';
import { measures } from './measures.ts';
import type { Point } from './polyline.ts';
import type { Route } from './routes.ts';
import type { Step } from './track-lines.ts';

/** The corners of the line of a connection, from the outline of its first level's station to that of the second. */
export interface Line {
  connection: Connection;
  points: readonly Point[];
}

const { station } = measures;

export function lineOf({ connection, pieces, run }: Route, { at }: Grid, layout: Layout): Line {
  const [start, end] = connection.levels.map((level) => {
    const spot = at.get(level);
    const piece = pieces.find(({ height }) => height === spot?.height);
    return { x: layout.x[spot?.column ?? 0] ?? 0, y: piece ? laneY(layout, piece) : 0 };
  }) as [Point, Point];
  const corners = run ? [start, end].map(({ y }) => ({ x: channelX(layout, run), y })) : [];
  return {
    connection,
    points: [leaving(start, corners[0] ?? end), ...corners, leaving(end, corners[1] ?? start)],
  };
}

/** Where a line to the next corner comes out of the station around a point. */
function leaving(middle: Point, next: Point): Point {
  return { x: middle.x + Math.sign(next.x - middle.x) * station, y: middle.y };
}

/** The line of a step, from the top of the lower station to `upperEnd`, the lower end of the upper one; nothing where no move takes it. */
export function lineOfStep(
  { from, to, points }: Step,
  all: readonly Connection[],
  upperEnd: number,
): Line | undefined {
  const connection = all.find(({ levels }) => levels.includes(from) && levels.includes(to));
  const [start, ...others] = points;
  const end = others.pop();
  if (!connection || !start || !end) return undefined;
  const between = [{ ...start, y: start.y - station }, ...others, { ...end, y: upperEnd + station }];
  return { connection, points: connection.levels[0] === from ? between : between.toReversed() };
}
