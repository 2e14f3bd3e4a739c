import type { Grid } from './grid.ts';
import { headingRoom, headOf, labelRoom } from './headings.ts';
import { measures as m } from './measures.ts';
import type { Piece, Route, Run } from './routes.ts';
import { type Texts, textsOf } from './texts.ts';

/** Where everything on the map is, in its own pixels. */
export interface Layout {
  width: number;
  height: number;
  texts: Texts;
  /** The line of each column. */
  x: readonly number[];
  /** For each height, lowest first, where its part of the map begins and ends, and the middle of its stations. */
  y: readonly { top: number; middle: number; bottom: number }[];
}

export function layoutOf(grid: Grid, routes: readonly Route[], ungraded: string): Layout {
  const runs = routes.flatMap(({ run }) => run ?? []);
  const before = grid.columns.map((_, column) => roomBefore(column, runs));
  const texts = textsOf(grid, ungraded, sum(before));
  const columns = before.map((room, n) => room + m.beforeLabel + (texts.widths[n] ?? 0) + m.afterLabel);
  const x = before.map((room, n) => texts.margin + sum(columns.slice(0, n)) + room);
  const y = placeHeights(grid, routes, texts);
  return { texts, x, y, width: Math.ceil(texts.margin + sum(columns)), height: Math.ceil(y[0]?.bottom ?? 0) };
}

export const laneY = ({ y }: Layout, { height, lane }: Piece): number =>
  (y[height]?.middle ?? 0) + m.firstLane + lane * m.lane;

export const channelX = ({ x }: Layout, { column, slot }: Run): number =>
  (x[column] ?? 0) - m.station - (slot + 1) * m.channel;

/** Where a track that forks or joins below a height runs across. */
export const forkY = ({ y }: Layout, height: number): number => (y[height]?.bottom ?? 0) - m.padding - m.line;

function roomBefore(column: number, runs: readonly Run[]): number {
  const slots = runs.filter((run) => run.column === column).map(({ slot }) => slot + 1);
  return m.station + Math.max(0, ...slots) * m.channel;
}

function placeHeights(grid: Grid, routes: readonly Route[], texts: Texts): Layout['y'] {
  let top = 0;
  const fromTop = [...grid.heights.keys()].toReversed().map((height) => {
    const middle = top + m.padding + roomAbove(height, grid, texts);
    const place = { top, middle, bottom: middle + roomBelow(height, grid, routes) + m.padding };
    top = place.bottom;
    return place;
  });
  return fromTop.toReversed();
}

function roomAbove(height: number, grid: Grid, texts: Texts): number {
  const rooms = (grid.heights[height]?.levels ?? []).map((level) => {
    const isHead = headOf(level.track, grid) === level;
    return labelRoom(texts.label(level)) + (isHead ? headingRoom(texts.heading(level.track)) : 0);
  });
  return Math.max(m.sign, labelRoom(texts.grade(height)), ...rooms);
}

function roomBelow(height: number, grid: Grid, routes: readonly Route[]): number {
  const pieces = routes.flatMap((route) => route.pieces).filter((piece) => piece.height === height);
  const lanes = pieces.map(({ lane }) => m.firstLane + lane * m.lane);
  return Math.max(0, ...lanes) + m.station + (forksBelow(height, grid) ? m.fork : 0);
}

function forksBelow(height: number, { heights, at }: Grid): boolean {
  return (heights[height]?.levels ?? []).some((level) =>
    level.before.some((each) => at.get(each)?.column !== at.get(level)?.column),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
