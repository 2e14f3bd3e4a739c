import type { Content } from '../../../src/core/schema/content-file.ts';
import type { Cell } from '../../../src/core/sheets/cell.ts';
import { stateFrom } from '../../../src/core/sheets/fingerprint.ts';
import { type ImportPlan, importTables } from '../../../src/core/sheets/import/import-tables.ts';
import type { ReadSheet } from '../../../src/core/sheets/import/read-table.ts';
import { exportedName, pagesOf } from '../../../src/core/sheets/pages.ts';
import { yamlNotation } from '../../../src/disk/workbook/yaml-notation.ts';

/** The sheets of an export as a spreadsheet program would hand them back, to be edited by a test. */
export interface Workbook {
  sheets: { name: string; rows: Cell[][]; merged?: string[] }[];
}

export function workbookOf(content: Content): Workbook {
  const sheets = pagesOf(content, yamlNotation).map(({ name, kind, columns, rows }) => ({
    name,
    rows: [
      ...(kind === 'table' || kind === 'grid'
        ? [columns.map(({ label }) => label), columns.map(({ id }) => id)]
        : []),
      ...rows.map((row) => row.map((cell): Cell => (cell === '' ? null : cell))),
    ],
  }));
  return { sheets };
}

export function rowsOf(workbook: Workbook, name: string): Cell[][] {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet.rows;
}

/** Types something into the cell of a row, which is known by its first cells, and a field. */
export function type(
  workbook: Workbook,
  name: string,
  names: readonly string[],
  field: string,
  cell: Cell,
): void {
  const rows = rowsOf(workbook, name);
  const row = rows.find((each, index) => index > 1 && names.every((text, n) => each[n] === text));
  const column = rows[1]?.indexOf(field) ?? -1;
  if (!row || column < 0) throw new Error(`There is no cell ${field} of ${names} in ${name}.`);
  row[column] = cell;
}

/** Adds a row with some fields. */
export function addRow(workbook: Workbook, name: string, fields: Readonly<Record<string, Cell>>): void {
  const rows = rowsOf(workbook, name);
  rows.push((rows[1] ?? []).map((field) => fields[String(field)] ?? null));
}

export function removeRow(workbook: Workbook, name: string, names: readonly string[]): void {
  const rows = rowsOf(workbook, name);
  rows.splice(
    rows.findIndex((each, index) => index > 1 && names.every((text, n) => each[n] === text)),
    1,
  );
}

/** What a workbook changes in the content as it is now. */
export function importInto(content: Content, workbook: Workbook, removes = false): ImportPlan {
  const exported = stateFrom(
    rowsOf(workbook, exportedName).map((row) => row.map((cell) => String(cell ?? ''))),
  );
  return importTables(content, workbook.sheets as ReadSheet[], { notation: yamlNotation, exported, removes });
}
