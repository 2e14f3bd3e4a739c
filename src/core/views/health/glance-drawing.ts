import type { Competency } from '../../framework/competency.ts';
import type { Level, Track } from '../../framework/level.ts';
import { textWidth } from '../career-map/text-width.ts';
import type { Glance, GlanceLevel } from './glance.ts';

/** Where everything of the picture stands, in pixels of its natural size. */
export interface GlanceDrawing {
  width: number;
  height: number;
  /** Where the last column ends. */
  right: number;
  tracks: readonly { track: Track; y: number }[];
  rows: readonly { level: Level; name: string; y: number }[];
  /** Names of columns; where there is no room for them, names of their groups above the first of each. */
  columns: readonly { name: string; competency?: Competency; x: number; y: number }[];
  isNarrow: boolean;
  /** One path for each proficiency, by its position; 0 is *at no stated proficiency*. */
  marks: readonly { position: number; path: string }[];
}

export const drawing = { row: 18, gap: 10, letters: 12.5, turned: 50 } as const;

/** How wide the names of levels get, and all columns together; how narrow a column gets, and from when on it has a name. */
const limits = { name: 264, columns: 900, cell: 28, narrow: 5, named: 15 } as const;

/** All levels in rows and all competencies in columns: the more is expected, the larger or the higher the mark. */
export function glanceDrawing(glance: Glance): GlanceDrawing {
  const count = glance.competencies.length;
  const cell = Math.max(
    limits.narrow,
    Math.min(limits.cell, Math.floor(limits.columns / Math.max(1, count))),
  );
  const isNarrow = cell < limits.named;
  const named = isNarrow ? groupNames(glance.competencies) : competencyNames(glance.competencies);
  const { height, over } = turned(named.map(({ name }) => name));
  const left = nameWidth(glance) + 12;
  const xOf = (column: number) => left + cell * (column + 0.5);
  const { tracks, rows, bottom } = rowsBelow(glance, height);
  return {
    width: Math.ceil(xOf(count - 0.5) + Math.max(0, over - cell / 2)),
    height: bottom,
    right: xOf(count - 0.5),
    tracks,
    rows: rows.map(({ level, y }) => ({ level, name: shortened(level.title), y })),
    columns: named.map(({ column, ...each }) => ({ ...each, x: xOf(column), y: height - 6 })),
    isNarrow,
    marks: marksOf(rows, xOf, {
      width: isNarrow ? cell - 1 : Math.min(cell, drawing.row) - 2,
      isBar: isNarrow,
      highest: glance.highest,
    }),
  };
}

interface ColumnName {
  name: string;
  competency?: Competency;
  column: number;
}

const competencyNames = (competencies: readonly Competency[]): ColumnName[] =>
  competencies.map((competency, column) => ({ name: competency.title, competency, column }));

function groupNames(competencies: readonly Competency[]): ColumnName[] {
  return competencies.flatMap(({ group }, column) =>
    group && group !== competencies[column - 1]?.group ? [{ name: group.name, column }] : [],
  );
}

type PlacedRow = GlanceLevel & { y: number };

function rowsBelow({ tracks }: Glance, top: number) {
  const { row, gap } = drawing;
  const placed: { track: Track; y: number }[] = [];
  const rows: PlacedRow[] = [];
  let y = top;
  for (const { track, levels } of tracks) {
    placed.push({ track, y: y + row / 2 });
    for (const [n, level] of levels.entries()) rows.push({ ...level, y: y + row * (n + 1.5) });
    y += row * (levels.length + 1) + gap;
  }
  return { tracks: placed, rows, bottom: y };
}

/** How high names stand when turned, and how far the widest of them reaches beyond its column. */
function turned(names: readonly string[]): { height: number; over: number } {
  const angle = (drawing.turned * Math.PI) / 180;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, drawing.letters)));
  return { height: Math.ceil(widest * Math.sin(angle)) + 18, over: Math.ceil(widest * Math.cos(angle)) + 8 };
}

function nameWidth({ tracks }: Glance): number {
  const names = tracks.flatMap(({ track, levels }) => [
    track.title,
    ...levels.map(({ level }) => level.title),
  ]);
  return Math.min(
    limits.name,
    Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, drawing.letters, true)))),
  );
}

function shortened(name: string): string {
  if (textWidth(name, drawing.letters) <= limits.name) return name;
  const letters = [...name];
  while (textWidth(`${letters.join('')}…`, drawing.letters) > limits.name) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** How wide a mark gets, whether all are as wide and differ in height, and for which position it is largest. */
interface MarkShape {
  width: number;
  isBar: boolean;
  highest: number;
}

function marksOf(
  rows: readonly PlacedRow[],
  xOf: (column: number) => number,
  { width, isBar, highest }: MarkShape,
): GlanceDrawing['marks'] {
  const largest = isBar ? drawing.row - 2 : width;
  const marks = rows.flatMap(({ cells, y }) =>
    cells.map(({ column, expectation }) => {
      const position = expectation.proficiency?.position ?? 0;
      const side = Math.max(2, (largest * Math.max(position, 0.5)) / Math.max(1, highest));
      return { position, path: mark(xOf(column), y, isBar ? width : side, side) };
    }),
  );
  return [...Map.groupBy(marks, ({ position }) => position)]
    .map(([position, of]) => ({ position, path: of.map(({ path }) => path).join('') }))
    .sort((a, b) => a.position - b.position);
}

function mark(x: number, y: number, width: number, height: number): string {
  const short = (length: number) => Number(length.toFixed(1));
  return `M${short(x - width / 2)} ${short(y - height / 2)}h${short(width)}v${short(height)}h${short(-width)}z`;
}
