import type { Content } from '../schema/content-file.ts';
import { cellValue, valueAt } from './cell-text.ts';
import type { Notation } from './codec.ts';
import { fingerprintOf, stateOf, stateRows } from './fingerprint.ts';
import { firstSheet } from './first-sheet.ts';
import type { FieldColumn, NameColumn, Sheet } from './sheet.ts';
import { sheetNames, sheetsOf } from './sheets-of.ts';
import { wordRows, wordsName } from './words-page.ts';

export interface PageColumn {
  label: string;
  id: string;
  hint: string;
  width: number;
  /** Read by people and by the import, changed by nobody. */
  isFixed: boolean;
  isNumber: boolean;
  choices?: readonly string[];
}

/** A sheet of a workbook, of whatever file format. */
export interface Page {
  name: string;
  /** `plain` pages explain; `table` pages have two rows of head; `grid` pages have upright heads; `hidden` ones are for the import. */
  kind: 'plain' | 'table' | 'grid' | 'hidden';
  columns: readonly PageColumn[];
  rows: readonly (readonly (string | number)[])[];
}

export const firstName = 'Start here';
export const exportedName = 'Exported';

/** What the sheets of a workbook are called. */
export const pageNames = [firstName, ...sheetNames, wordsName, exportedName];

/** A framework as the pages of a workbook, the first of which explains the others. */
export function pagesOf(content: Content, notation: Notation): Page[] {
  const sheets = sheetsOf(content, notation);
  const dataOf = (file: string) => content.files.find(({ path }) => path === file)?.data;
  const state = stateOf(sheets, dataOf);
  const { title, lines } = firstSheet(content, sheets, fingerprintOf(state));
  return [
    { name: firstName, kind: 'plain', columns: plain([26, 96]), rows: [[title, ''], ['', ''], ...lines] },
    ...sheets.map((sheet) => pageOf(sheet, dataOf)),
    wordsPage(content),
    { name: exportedName, kind: 'hidden', columns: plain([40, 20, 30, 30, 30, 10]), rows: stateRows(state) },
  ];
}

const plain = (widths: readonly number[]): PageColumn[] =>
  widths.map((width) => ({ label: '', id: '', hint: '', width, isFixed: true, isNumber: false }));

function pageOf(sheet: Sheet, dataOf: (file: string) => unknown): Page {
  const rows = sheet.rows.map(({ names, shown, file, path }) => [
    ...names,
    ...shown,
    ...sheet.columns.map((column) => cellValue(column, valueAt(dataOf(file), [...path, ...column.path]))),
  ]);
  const columns = [...sheet.names.map(fixed), ...sheet.shown.map(fixed), ...sheet.columns.map(open)];
  return {
    name: sheet.name,
    kind: sheet.isGrid ? 'grid' : 'table',
    columns: columns.map((column, index) => ({ ...column, width: widthOf(column, rows, index) })),
    rows,
  };
}

/** As wide as its longest line, within bounds; columns of names and grids keep their width. */
function widthOf({ width, isFixed }: PageColumn, rows: Page['rows'], index: number): number {
  if (isFixed || width <= narrowest) return width;
  const lines = rows.flatMap((row) => String(row[index]).split('\n'));
  return Math.min(width, Math.max(narrowest, ...lines.map((line) => line.length + 3)));
}

const narrowest = 14;

const fixed = ({ id, label, hint, width }: NameColumn): PageColumn => ({
  id,
  label,
  hint,
  width,
  isFixed: true,
  isNumber: false,
});

const open = ({ id, label, hint, width, codec, choices }: FieldColumn): PageColumn => ({
  id,
  label,
  hint,
  width,
  isFixed: false,
  isNumber: codec.shape === 'number',
  ...(choices ? { choices } : {}),
});

function wordsPage(content: Content): Page {
  const columns = (['list', 'id', 'name', 'meaning'] as const).map((id, index) => ({
    id,
    label: ['List', 'Id', 'Name', 'Meaning'][index] ?? '',
    hint: 'To look things up.',
    width: [24, 22, 26, 90][index] ?? 20,
    isFixed: true,
    isNumber: false,
  }));
  return { name: wordsName, kind: 'table', columns, rows: wordRows(content) };
}
