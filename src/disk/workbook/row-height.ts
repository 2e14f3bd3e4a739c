import type { PageColumn } from '../../core/sheets/pages.ts';

/** The height of a line, in points, and of the most lines that a row shows; the rest is there when one clicks the cell. */
const lineHeight = 15;
const mostLines = 16;

/** High enough for its texts, so that every program shows it alike, and never higher than a screen. */
export function heightOf(row: readonly (string | number)[], columns: readonly PageColumn[]): number {
  const lines = Math.max(
    1,
    ...row.map((value, index) => linesIn(String(value), columns[index]?.width ?? 10)),
  );
  return Math.min(lines, mostLines) * lineHeight + 5;
}

/** Words go to the next line as a whole, which takes about a tenth of the width. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 1.05))), 0);
