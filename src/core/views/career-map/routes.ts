import type { Connection } from './connections.ts';
import type { Grid, Spot } from './grid.ts';

/**
 * How a connection of two levels runs. Below each height lies a gutter of lanes. Levels at one height are joined by
 * a straight piece in a lane; others by a piece in the gutter of each, with a run through the channel before the
 * column further right in between.
 */
export interface Route {
  connection: Connection;
  pieces: readonly Piece[];
  run?: Run;
}

/** A stretch of a lane from post to post: column n is the post 2n, the channel before it the post 2n − 1. */
export interface Piece {
  height: number;
  from: number;
  to: number;
  /** Where the route goes on at the channel: 1 down, −1 up, 0 where it does not. */
  turn: -1 | 0 | 1;
  /** Counted from the top of the gutter. */
  lane: number;
}

/** A stretch of the channel before a column, between two heights. */
export interface Run {
  column: number;
  low: number;
  high: number;
  /** Counted from the column outwards. */
  slot: number;
}

/** Routes for all connections but the steps along a track, so that no two of them lie on each other. */
export function routesOf(connections: readonly Connection[], grid: Grid): Route[] {
  const routes = connections.filter(({ isStep }) => !isStep).map((connection) => routeOf(connection, grid));
  const pieces = routes.flatMap((route) => route.pieces);
  for (const ofHeight of Map.groupBy(pieces, (piece) => piece.height).values()) fillGutter(ofHeight);
  const runs = routes.flatMap((route) => route.run ?? []);
  for (const ofColumn of Map.groupBy(runs, (run) => run.column).values()) fillChannel(ofColumn);
  return routes;
}

function routeOf(connection: Connection, { at }: Grid): Route {
  const spots = connection.levels.flatMap((level) => at.get(level) ?? []);
  const [left, right] = spots.toSorted((a, b) => a.column - b.column || a.height - b.height) as [Spot, Spot];
  const [start, channel, end] = [2 * left.column, 2 * right.column - 1, 2 * right.column];
  if (left.height === right.height) {
    return { connection, pieces: [{ height: left.height, from: start, to: end, turn: 0, lane: 0 }] };
  }
  const turn = left.height > right.height ? 1 : -1;
  return {
    connection,
    pieces: [
      { height: left.height, from: Math.min(start, channel), to: Math.max(start, channel), turn, lane: 0 },
      { height: right.height, from: channel, to: end, turn: turn === 1 ? -1 : 1, lane: 0 },
    ],
    run: {
      column: right.column,
      low: Math.min(left.height, right.height),
      high: Math.max(left.height, right.height),
      slot: 0,
    },
  };
}

/**
 * Gives each piece of a gutter the highest lane that is free. Those that come from above are placed first and
 * those that go on downwards last and lowest, so that their runs cross few others; among the rest the short ones
 * lie nearest to their levels.
 */
function fillGutter(pieces: readonly Piece[]): void {
  const placed: Piece[] = [];
  for (const piece of pieces.toSorted(
    (a, b) => a.turn - b.turn || lengthFirst(a) - lengthFirst(b) || a.from - b.from,
  )) {
    const inTheWay = placed.filter((other) => other.from <= piece.to && piece.from <= other.to);
    piece.lane = freeLane(
      inTheWay.map(({ lane }) => lane),
      piece.turn === 1,
    );
    placed.push(piece);
  }
}

const lengthFirst = ({ from, to, turn }: Piece): number => (turn === 1 ? from - to : to - from);

function freeLane(taken: readonly number[], below: boolean): number {
  if (below) return Math.max(-1, ...taken) + 1;
  const free = [...taken.keys()].find((lane) => !taken.includes(lane));
  return free ?? taken.length;
}

function fillChannel(runs: readonly Run[]): void {
  const placed: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.high - a.low - (b.high - b.low))) {
    const inTheWay = placed.filter((other) => other.low <= run.high && run.low <= other.high);
    run.slot = freeLane(
      inTheWay.map(({ slot }) => slot),
      false,
    );
    placed.push(run);
  }
}
