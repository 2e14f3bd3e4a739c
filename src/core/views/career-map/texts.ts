import type { Level, Track } from '../../framework/level.ts';
import { goalOf } from './connections.ts';
import type { Grid } from './grid.ts';
import { measures } from './measures.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** The texts of the map in lines, and the room they need. */
export interface Texts {
  labelWidth: number;
  /** Room for the names of grades, beside the first column. */
  margin: number;
  label(level: Level): readonly string[];
  heading(track: Track): readonly string[];
  grade(height: number): readonly string[];
}

const { letters, labelMin, labelMax, beforeLabel, afterLabel, gradeMax, afterGrade } = measures;

/** Sets texts as wide as they may be while the columns, with `taken` for what is no text, keep to their width. */
export function textsOf(grid: Grid, ungraded: string, taken: number): Texts {
  const grades = grid.heights.map((_, height) => gradeLines(grid, height, ungraded));
  const margin = Math.ceil(Math.max(0, ...grades.flat().map((line) => textWidth(line, letters) + afterGrade)));
  const perColumn = (measures.width - margin - taken) / grid.columns.length - beforeLabel - afterLabel;
  const labelWidth = Math.floor(Math.min(labelMax, Math.max(labelMin, longestWord(grid), perColumn)));
  return {
    labelWidth,
    margin,
    grade: (height) => grades[height] ?? [],
    heading: (track) => wrapText(track.title, labelWidth, letters),
    label: (level) => wrapText(leadsElsewhere(level, grid) ? `${level.title}\u00a0→` : level.title, labelWidth, letters),
  };
}

/** Some way on from a level leads to a place that this map does not show. */
export function leadsElsewhere(level: Level, { at }: Pick<Grid, 'at'>): boolean {
  return level.moves.some((move) => {
    const goal = goalOf(move);
    return move.notAllowed === undefined && (goal === undefined || !at.has(goal));
  });
}

/** The name of a grade stands at its lowest height; what has no grade has a name only beside what has one. */
function gradeLines({ heights }: Grid, height: number, ungraded: string): string[] {
  const grade = heights[height]?.grade;
  if (heights[height - 1]?.grade === grade && height > 0) return [];
  const name = grade?.name ?? (heights.some((each) => each.grade) ? ungraded : '');
  return name ? wrapText(name, gradeMax, letters) : [];
}

function longestWord({ columns }: Grid): number {
  const texts = columns.flatMap(({ track, levels }) => [track.title, ...levels.map(({ title }) => title)]);
  return Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map((word) => textWidth(word, letters)));
}
