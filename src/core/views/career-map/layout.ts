import type { Level, Track } from '../../framework/level.ts';
import type { Grid } from './grid.ts';
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
  /** The part of the map that belongs to each height, and the middle of its stations. */
  y: readonly Band[];
}

export interface Band {
  top: number;
  middle: number;
  bottom: number;
}

export function layoutOf(grid: Grid, routes: readonly Route[], ungraded: string): Layout {
  const runs = routes.flatMap(({ run }) => run ?? []);
  const before = grid.columns.map((_, column) => roomBefore(column, runs));
  const texts = textsOf(grid, ungraded, sum(before));
  const columns = before.map(
    (room, column) => room + m.beforeLabel + (texts.widths[column] ?? 0) + m.afterLabel,
  );
  const x = before.map((room, column) => texts.margin + sum(columns.slice(0, column)) + room);
  const y = bandsOf(grid, routes, texts);
  return { texts, x, y, width: Math.ceil(texts.margin + sum(columns)), height: Math.ceil(y[0]?.bottom ?? 0) };
}

export const laneY = ({ y }: Layout, { height, lane }: Piece): number =>
  (y[height]?.middle ?? 0) + m.firstLane + lane * m.lane;

export const channelX = ({ x }: Layout, { column, slot }: Run): number =>
  (x[column] ?? 0) - m.station - (slot + 1) * m.channel;

export const forkY = ({ y }: Layout, height: number): number => (y[height]?.bottom ?? 0) - m.padding - m.line;

/** The highest level of a track, above which its name stands; the first of them where branches end level. */
export function headOf(track: Track, { at }: Grid): Level | undefined {
  const height = (level: Level) => at.get(level)?.height ?? 0;
  return track.levels.reduce(
    (head, level) => (height(level) > height(head) ? level : head),
    track.levels[0] as Level,
  );
}

function roomBefore(column: number, runs: readonly Run[]): number {
  const slots = runs.filter((run) => run.column === column).map(({ slot }) => slot + 1);
  return m.station + Math.max(0, ...slots) * m.channel;
}

/** Lowest height first, though the highest is at the top. */
function bandsOf(grid: Grid, routes: readonly Route[], texts: Texts): Band[] {
  let top = 0;
  const bands = [...grid.heights.keys()].toReversed().map((height) => {
    const middle = top + m.padding + roomAbove(height, grid, texts);
    const bottom = middle + roomBelow(height, grid, routes) + m.padding;
    const band = { top, middle, bottom };
    top = bottom;
    return band;
  });
  return bands.toReversed();
}

function roomAbove(height: number, grid: Grid, texts: Texts): number {
  const rooms = (grid.heights[height]?.levels ?? []).map((level) => {
    const isHead = headOf(level.track, grid) === level;
    return labelRoom(texts.label(level)) + (isHead ? headingRoom(texts.heading(level.track)) : 0);
  });
  return Math.max(m.sign, labelRoom(texts.grade(height)), ...rooms);
}

/** Labels stand on the middle of their station with the middle of their last line. */
const labelRoom = (lines: readonly string[]): number => Math.max(0, lines.length - 0.5) * m.leading;

export const headingRoom = (lines: readonly string[]): number =>
  Math.max(2 * m.sign, lines.length * m.leading) + m.afterHeading;

function roomBelow(height: number, grid: Grid, routes: readonly Route[]): number {
  const lanes = routes
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => piece.height === height)
    .map(({ lane }) => lane);
  const below = lanes.length > 0 ? m.firstLane + Math.max(...lanes) * m.lane : 0;
  return below + m.station + (forksBelow(height, grid) ? m.fork : 0);
}

/** Whether a track runs across below a height, to a level or from one of another branch. */
function forksBelow(height: number, { heights, at }: Grid): boolean {
  return (heights[height]?.levels ?? []).some((level) =>
    level.before.some((each) => at.get(each)?.column !== at.get(level)?.column),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
