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
  /** Names of columns, where there is room to write them. */
  columns: readonly { competency: Competency; x: number; y: number }[];
  /** One path for each proficiency, by its position; 0 is *at no stated proficiency*. */
  marks: readonly { position: number; path: string }[];
}

export const drawing = { row: 18, gap: 10, letters: 12.5, turned: 50 } as const;

/** How wide the names of levels get, and all columns together; how narrow a column gets, and from when on it has a name. */
const limits = { name: 264, columns: 900, cell: 28, narrow: 5, named: 15 } as const;

/** All levels in rows and all competencies in columns: the more is expected, the larger the mark. */
export function glanceDrawing(glance: Glance): GlanceDrawing {
  const count = glance.competencies.length;
  const cell = Math.max(
    limits.narrow,
    Math.min(limits.cell, Math.floor(limits.columns / Math.max(1, count))),
  );
  const names = cell < limits.named ? { height: 0, over: 0 } : turned(glance.competencies);
  const left = nameWidth(glance) + 12;
  const xOf = (column: number) => left + cell * (column + 0.5);
  const { tracks, rows, bottom } = rowsBelow(glance, names.height);
  return {
    width: Math.ceil(xOf(count - 0.5) + Math.max(0, names.over - cell / 2)),
    height: bottom,
    right: xOf(count - 0.5),
    tracks,
    rows: rows.map(({ level, y }) => ({ level, name: shortened(level.title), y })),
    columns:
      names.height === 0
        ? []
        : glance.competencies.map((competency, n) => ({ competency, x: xOf(n), y: names.height - 6 })),
    marks: marksOf(rows, xOf, { largest: Math.min(cell, drawing.row) - 2, highest: glance.highest }),
  };
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

/** How high the names of columns stand when turned, and how far the last one reaches beyond its column. */
function turned(competencies: readonly Competency[]): { height: number; over: number } {
  const angle = (drawing.turned * Math.PI) / 180;
  const widths = competencies.map(({ title }) => textWidth(title, drawing.letters));
  return {
    height: Math.ceil(Math.max(0, ...widths) * Math.sin(angle)) + 18,
    over: Math.ceil(Math.max(0, ...widths) * Math.cos(angle)) + 8,
  };
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

function marksOf(
  rows: readonly PlacedRow[],
  xOf: (column: number) => number,
  { largest, highest }: { largest: number; highest: number },
): GlanceDrawing['marks'] {
  const squares = rows.flatMap(({ cells, y }) =>
    cells.map(({ column, expectation }) => {
      const position = expectation.proficiency?.position ?? 0;
      const side = Math.max(2, (largest * Math.max(position, 0.5)) / Math.max(1, highest));
      return { position, path: square(xOf(column), y, side) };
    }),
  );
  return [...Map.groupBy(squares, ({ position }) => position)]
    .map(([position, of]) => ({ position, path: of.map(({ path }) => path).join('') }))
    .sort((a, b) => a.position - b.position);
}

function square(x: number, y: number, side: number): string {
  const [left, top, length] = [x - side / 2, y - side / 2, side].map((each) => Number(each.toFixed(1)));
  return `M${left} ${top}h${length}v${length}h-${length}z`;
}
