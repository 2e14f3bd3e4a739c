import { didYouMean } from '../../problems/did-you-mean.ts';
import { list, quote } from '../../problems/quote.ts';
import { type Cell, cellName, folded, textOf, wordOf } from '../cell.ts';
import { namedApart } from '../fingerprint.ts';
import type { FieldColumn, Sheet } from '../sheet.ts';
import type { Finding } from './finding.ts';

/** A sheet as a spreadsheet program left it. */
export interface ReadSheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** Cells that were joined, as in `A1:B2`. */
  merged?: readonly string[];
  /** Cells with a formula that failed; they are read as empty. */
  failed?: readonly string[];
}

export interface ReadRow {
  names: readonly string[];
  /** As the sheet has it, from 0. */
  index: number;
  cells: readonly Cell[];
}

/** A sheet of ours, found again: which column stands where, and its rows by name. */
export interface ReadTable {
  sheet: Sheet;
  /** The columns that are there, with their place. */
  columns: readonly { column: FieldColumn; index: number }[];
  shown: readonly { label: string; from: string; index: number; nth: number }[];
  nameIndexes: readonly number[];
  rows: readonly ReadRow[];
}

/** How far down the row of field names is looked for. */
const furthest = 15;

/** Finds columns by the names in their second row, wherever they were moved to. */
export function readTable(
  sheet: Sheet,
  read: ReadSheet,
  findings: Finding[],
  isPartial = false,
): ReadTable | undefined {
  const report = (severity: Finding['severity'], message: string, hint?: string, cell?: string) =>
    findings.push({
      severity,
      sheet: sheet.name,
      ...(cell ? { cell } : {}),
      message,
      ...(hint ? { hint } : {}),
    });
  for (const range of read.merged ?? [])
    report('error', 'These cells were joined into one.', 'Separate them, and fill in each.', range);
  for (const cell of read.failed ?? [])
    report('error', 'A formula in this cell failed.', 'Write the value itself.', cell);
  const header = headerRow(sheet, read);
  if (header === undefined) {
    const names = list(sheet.names.map(({ id }) => quote(id)));
    report(
      'error',
      `The row with the names of the fields, such as ${names}, is missing.`,
      'Put back the second row of the sheet, as it was exported.',
    );
    return undefined;
  }
  const places = placesIn(read.rows[header] ?? [], header, report);
  for (const { id, label } of sheet.columns)
    if (!places.has(id) && !isPartial)
      report('note', `The column ${quote(label)} is missing, so what it held stays as it is.`);
  if (!isPartial || sheet.isGrid) tellStrangers(sheet, read, header, places, report);
  const nameIndexes = sheet.names.map(({ id }) => places.get(id) ?? 0);
  return {
    sheet,
    columns: sheet.columns.flatMap((column) => {
      const index = places.get(column.id);
      return index === undefined ? [] : [{ column, index }];
    }),
    shown: sheet.shown.flatMap(({ id, label, from }, nth) => {
      const index = places.get(id);
      return index === undefined ? [] : [{ label, from, index, nth }];
    }),
    nameIndexes,
    rows: rowsBelow(sheet, read, header, nameIndexes, report),
  };
}

type Report = (severity: Finding['severity'], message: string, hint?: string, cell?: string) => void;

function headerRow(sheet: Sheet, read: ReadSheet): number | undefined {
  const index = read.rows.slice(0, furthest).findIndex((row) => {
    const words = row.map((cell) => wordOf(textOf(cell)));
    return sheet.names.every(({ id }) => words.includes(id));
  });
  return index < 0 ? undefined : index;
}

function placesIn(row: readonly Cell[], header: number, report: Report): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, cell] of row.entries()) {
    const id = wordOf(textOf(cell));
    if (id === '') continue;
    if (places.has(id))
      report(
        'error',
        `The column ${quote(id)} is there twice.`,
        'Remove one of the two.',
        cellName(header, index),
      );
    else places.set(id, index);
  }
  return places;
}

/** A column that is not ours may be somebody's notes; one that is nearly ours is a mistake. */
function tellStrangers(
  sheet: Sheet,
  read: ReadSheet,
  header: number,
  places: Map<string, number>,
  report: Report,
): void {
  const ours = [...sheet.names, ...sheet.shown, ...sheet.columns].map(({ id }) => id);
  const missing = ours.filter((id) => !places.has(id));
  for (const [id, index] of places) {
    if (ours.includes(id)) continue;
    const meant = didYouMean(id, missing);
    if (meant)
      report(
        'error',
        `${quote(id)} is not a field of this sheet.`,
        `Did you mean ${quote(meant)}?`,
        cellName(header, index),
      );
    else if (sheet.isGrid && read.rows.slice(header + 1).some((row) => textOf(row[index]) !== ''))
      report(
        'error',
        `${quote(id)} is not a competency.`,
        'Give it a row in the sheet Competencies, or remove the column.',
        cellName(header, index),
      );
    else
      report(
        'note',
        `The column ${quote(id)} is not one of ours, so it was left out.`,
        undefined,
        cellName(header, index),
      );
  }
  const width = Math.max(0, ...read.rows.map((row) => row.length));
  const known = new Set(places.values());
  for (let index = 0; index < width; index += 1) {
    const filled = read.rows.findIndex((row, n) => n > header && textOf(row[index]) !== '');
    if (known.has(index) || filled < 0) continue;
    report(
      'note',
      'This column has no field name in its head, so it was left out.',
      undefined,
      cellName(filled, index),
    );
  }
}

function rowsBelow(
  sheet: Sheet,
  read: ReadSheet,
  header: number,
  nameIndexes: readonly number[],
  report: Report,
): ReadRow[] {
  const rows: ReadRow[] = [];
  for (const [index, cells] of read.rows.entries()) {
    if (index <= header || cells.every((cell) => textOf(cell) === '')) continue;
    const names = nameIndexes.map((each) => nameText(cells[each]));
    const gap = names.indexOf('');
    if (gap < 0) rows.push({ names, index, cells });
    else
      report(
        'error',
        `This row has no ${quote(sheet.names[gap]?.id)}, so it is not known what it is about.`,
        'Write it, or empty the whole row.',
        cellName(index, nameIndexes[gap] ?? 0),
      );
  }
  return sheet.name === 'Moves' ? namedApart(rows) : rows;
}

/** Names are words; where a move leads may be a sentence. */
const nameText = (cell: Cell | undefined): string => {
  const text = folded(textOf(cell));
  return /\s/.test(text) ? text : wordOf(text);
};
