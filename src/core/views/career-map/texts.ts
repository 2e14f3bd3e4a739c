import type { Level, Track } from '../../framework/level.ts';
import { goalOf } from './connections.ts';
import type { Grid } from './grid.ts';
import { measures } from './measures.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** The texts of the map in lines, and the room they need. */
export interface Texts {
  /** Room for labels beside the line of each column. */
  widths: readonly number[];
  /** Room for the names of grades, beside the first column. */
  margin: number;
  label(level: Level): readonly string[];
  heading(track: Track): readonly string[];
  grade(height: number): readonly string[];
}

const { letters, labelMin, labelMax, beforeLabel, afterLabel, gradeMax, aroundGrade } = measures;
/** By how much signs are wider than the stations below them. */
const overhang = measures.sign - measures.station;

/** Sets texts as wide as they may be while the columns, with `taken` for what is no text, keep to their width. */
export function textsOf(grid: Grid, ungraded: string, taken: number): Texts {
  const grades = grid.heights.map((_, height) => gradeLines(grid, height, ungraded));
  const margin = Math.max(
    overhang,
    ...grades.flat().map((line) => textWidth(line, letters) + 2 * aroundGrade),
  );
  const room = measures.width - margin - taken - grid.columns.length * (beforeLabel + afterLabel);
  const widths = shareRoom(room, grid.columns.map(leastWidth));
  const widthAt = (level: Level) => widths[grid.at.get(level)?.column ?? 0] ?? labelMax;
  return {
    widths,
    margin: Math.ceil(margin),
    grade: (height) => grades[height] ?? [],
    heading: (track) => wrapText(track.title, Math.min(...track.levels.map(widthAt)), true),
    label: (level) => wrapText(nameOf(level, grid), widthAt(level)),
  };
}

/** Some way on from a level leads to a place that this map does not show. */
export function leadsElsewhere(level: Level, { at }: Pick<Grid, 'at'>): boolean {
  return level.moves.some((move) => {
    const goal = goalOf(move);
    return move.notAllowed === undefined && (goal === undefined || !at.has(goal));
  });
}

const nameOf = (level: Level, grid: Grid): string =>
  leadsElsewhere(level, grid) ? `${level.title}\u00a0→` : level.title;

/** The name of a grade stands at its lowest height; what has no grade has a name only beside what has one. */
function gradeLines({ heights }: Grid, height: number, ungraded: string): string[] {
  const grade = heights[height]?.grade;
  if (height > 0 && heights[height - 1]?.grade === grade) return [];
  const name = grade?.name ?? (heights.some((each) => each.grade) ? ungraded : '');
  return name ? wrapText(name, gradeMax) : [];
}

/** What a column needs for its longest word. */
function leastWidth({ track, levels }: Grid['columns'][number]): number {
  const labels = levels.flatMap(({ title }) => wordWidths(title, false));
  return Math.max(labelMin, ...wordWidths(track.title, true), ...labels);
}

const wordWidths = (text: string, isBold: boolean): number[] =>
  text.split(/\s+/).map((word) => textWidth(word, letters, isBold));

/** Shares room equally, but for columns that need more than that. */
function shareRoom(room: number, least: readonly number[]): number[] {
  const share = (left: number, columns: readonly number[]): number => {
    const even = left / columns.length;
    const wide = columns.filter((width) => width > even);
    if (wide.length === 0 || wide.length === columns.length) return even;
    return share(
      left - wide.reduce((sum, width) => sum + width, 0),
      columns.filter((width) => width <= even),
    );
  };
  const even = share(room, least);
  return least.map((width) => Math.ceil(Math.min(labelMax, Math.max(width, even))));
}
