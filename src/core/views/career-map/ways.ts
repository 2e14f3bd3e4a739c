import type { Level, Move } from '../../framework/level.ts';
import { type Connection, goalOf } from './connections.ts';
import type { Grid } from './grid.ts';
import { channelX, type Layout, laneY } from './layout.ts';
import { measures } from './measures.ts';
import { type Gaps, halvesOf, type Point, pathOf, towards } from './polyline.ts';
import type { Route } from './routes.ts';
import type { Step } from './track-lines.ts';

/** The way from one level to another on the map. */
export interface MapWay {
  to: Level;
  /** The moves that lead this way; more than one only where they differ in kind. */
  moves: readonly Move[];
  /** Along the line of the track, or in a lane. */
  isStep: boolean;
  isOneWay: boolean;
  /** Into people management or back. */
  crossesManagement: boolean;
  /** Path data. Of a connection that leads both ways this is the half that is nearer to where it starts. */
  path: string;
  /** Path data of the arrow tip of a lane that leads one way. */
  tip?: string;
}

interface Line {
  connection: Connection;
  /** From the first level of the connection to the second. */
  points: readonly Point[];
}

const { station, tip, tipHalf, bend, lineBend } = measures;

/** The line of a route, between the outlines of its stations. */
export function lineOf({ connection, pieces, run }: Route, { at }: Grid, layout: Layout): Line {
  const ends = connection.levels.map((level, n) => {
    const spot = at.get(level) ?? { column: 0, height: 0 };
    const piece = pieces.find(({ height }) => height === spot.height) ?? pieces[n];
    return { x: layout.x[spot.column] ?? 0, y: piece ? laneY(layout, piece) : 0 };
  });
  const [start, end] = ends as [Point, Point];
  const channel = run && channelX(layout, run);
  const corners =
    channel === undefined
      ? []
      : [
          { x: channel, y: start.y },
          { x: channel, y: end.y },
        ];
  const [next, last] = [corners[0] ?? end, corners[1] ?? start];
  return { connection, points: [outside(start, next), ...corners, outside(end, last)] };
}

const outside = (middle: Point, next: Point): Point => ({
  ...middle,
  x: middle.x + Math.sign(next.x - middle.x) * station,
});

/** The line of a step, from the top of the lower station to the lower end of the upper one. */
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

/** The ways that a line stands for, each with the level it starts from. */
export function waysOf({ connection, points }: Line, gaps: Gaps): (MapWay & { from: Level })[] {
  const { levels, moves, isStep } = connection;
  const [forth, back] = [
    moves.filter((move) => move.from === levels[0]),
    moves.filter((move) => move.from === levels[1]),
  ];
  const isOneWay = forth.length === 0 || back.length === 0;
  const [near, far] = isOneWay ? [points, points.toReversed()] : halvesOf(points, isStep ? undefined : gaps);
  return [
    { moves: forth, points: near },
    { moves: back, points: far },
  ]
    .filter((way) => way.moves.length > 0)
    .map((way) => toWay(way.moves, way.points, { isStep, isOneWay, gaps }));
}

function toWay(
  moves: readonly Move[],
  points: readonly Point[],
  about: { isStep: boolean; isOneWay: boolean; gaps: Gaps },
) {
  const [first] = moves as [Move];
  const { isStep, isOneWay, gaps } = about;
  const hasTip = isOneWay && !isStep;
  return {
    from: first.from,
    to: goalOf(first) ?? first.from,
    moves,
    isStep,
    isOneWay,
    crossesManagement: moves.some(({ kind }) => kind === 'into-management' || kind === 'back-to-individual'),
    path: isStep ? pathOf(points, lineBend) : pathOf(hasTip ? shortened(points) : points, bend, gaps),
    ...(hasTip && last && before ? { tip: tipOf(last, Math.sign(before.x - last.x)) } : {}),
  };
}

function shortened(points: readonly Point[]): Point[] {
  const [last, before] = [points.at(-1), points.at(-2)];
  return last && before ? [...points.slice(0, -1), towards(last, before, tip)] : [...points];
}
