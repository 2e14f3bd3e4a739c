import { list, quote } from '../../problems/quote.ts';
import { type Cell, cellName, folded, textOf, wordOf } from '../cell.ts';
import { namedApart, type State } from '../fingerprint.ts';
import type { FieldColumn, Sheet } from '../sheet.ts';
import { findHead, placesIn, type Report, tellStrangers } from './find-columns.ts';
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

/** Finds columns by the names in their second row, wherever they were moved to. */
export function readTable(
  sheet: Sheet,
  read: ReadSheet,
  { findings, state, isPartial = false }: { findings: Finding[]; state: State; isPartial?: boolean },
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
  const header = findHead(sheet, read);
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
  if (!isPartial || sheet.isGrid) tellStrangers({ sheet, read, header, places, state }, report);
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
