import { shortMark } from '../catalog/short-mark.ts';
import { folded } from './cell.ts';
import type { DataOfFile } from './cell-text.ts';
import { cellText, valueAt } from './cell-text.ts';
import type { Sheet } from './sheet.ts';

/** The state of every cell of a workbook, by sheet, row and column, as short marks. A row without cells is there too. */
export type State = ReadonlyMap<string, string>;

const seam = '\u001f';

export const stateKey = (sheet: string, names: readonly string[], column = ''): string =>
  [sheet, column, ...names].join(seam);

/** Whether a column held anything in a state. */
export const hasColumn = (state: State, sheet: string, column: string): boolean =>
  [...state.keys()].some((key) => key.startsWith([sheet, column, ''].join(seam)));

/** Whether a cell holds what it held in a state. */
export const isAsIn = (state: State, key: string, text: string): boolean =>
  markOf(text) === (state.get(key) ?? markOf(''));

/** What a state says as rows of a table, one for each row of the workbook, and back. */
export function stateRows(state: State): string[][] {
  const rows = Map.groupBy([...state], ([key]) => nameOf(key));
  return [...rows].map(([name, cells]) => [
    cells.flatMap(([key, mark]) => (columnOf(key) ? `${columnOf(key)}=${mark}` : [])).join(' '),
    ...name.split(seam),
  ]);
}

const columnOf = (key: string): string => key.split(seam)[1] ?? '';
const nameOf = (key: string): string => key.split(seam).toSpliced(1, 1).join(seam);

export function stateFrom(rows: readonly (readonly string[])[]): State {
  const state = new Map<string, string>();
  for (const [marks = '', sheet = '', ...all] of rows) {
    // A sheet gives each row as many cells as its longest row has.
    const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1);
    state.set(stateKey(sheet, names), '-');
    for (const cell of marks.split(' ').filter((each) => each !== '')) {
      const [column = '', mark = ''] = cell.split('=');
      state.set(stateKey(sheet, names, column), mark);
    }
  }
  return state;
}

export function stateOf(sheets: readonly Sheet[], dataOf: DataOfFile): Map<string, string> {
  const state = new Map<string, string>();
  for (const sheet of sheets) {
    for (const row of namedApart(sheet.rows)) {
      state.set(stateKey(sheet.name, row.names), '-');
      for (const column of sheet.columns) {
        const text = cellText(column, valueAt(dataOf(row.file), [...row.path, ...column.path]));
        if (text !== '') state.set(stateKey(sheet.name, row.names, column.id), markOf(text));
      }
    }
  }
  return state;
}

/** Rows whose names are the same are told apart by a number, such as two moves from one level to another. */
export function namedApart<Row extends { names: readonly string[] }>(rows: readonly Row[]): Row[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = row.names.join(seam);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? row : { ...row, names: [...row.names, String(count)] };
  });
}

/** One short mark for a whole state. */
export const fingerprintOf = (state: State): string =>
  markOf(
    [...state]
      .map(([key, mark]) => `${key}=${mark}`)
      .sort()
      .join('\n'),
  );

/** A short mark of a text, however its white space is written. */
export const markOf = (text: string): string => shortMark(folded(text));
