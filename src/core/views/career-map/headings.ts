import type { Level, Track } from '../../framework/level.ts';
import type { Grid } from './grid.ts';
import type { Layout } from './layout.ts';
import { type MapText, textAround } from './map-text.ts';
import { measures } from './measures.ts';

/** The name of a track above its line, as at a terminus, beside the sign with its mark. */
export interface Heading {
  /** The middle of the sign. */
  sign: { x: number; y: number };
  heading: MapText;
}

const { sign, leading, afterHeading, beforeLabel } = measures;

export function headingOf(track: Track, grid: Grid, { x: columns, y: bands, texts }: Layout): Heading {
  const head = headOf(track, grid);
  const { column = 0, height = 0 } = grid.at.get(head) ?? {};
  const [x, middle] = [columns[column] ?? 0, bands[height]?.middle ?? 0];
  const lines = texts.heading(track);
  const y = middle - labelRoom(texts.label(head)) - afterHeading - headingHeight(lines) / 2;
  return { sign: { x, y }, heading: textAround(x + beforeLabel, y, lines) };
}

/** The highest level of a track; the first of them where branches end level. */
export function headOf(track: Track, { at }: Grid): Level {
  const height = (level: Level) => at.get(level)?.height ?? 0;
  return track.levels.reduce((head, level) => (height(level) > height(head) ? level : head));
}

/** How far a label reaches up from the middle of its station, where its last line is. */
export const labelRoom = (lines: readonly string[]): number => Math.max(0, lines.length - 0.5) * leading;

export const headingRoom = (lines: readonly string[]): number => headingHeight(lines) + afterHeading;

const headingHeight = (lines: readonly string[]): number => Math.max(2 * sign, lines.length * leading);
