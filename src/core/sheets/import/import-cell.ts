import type { FieldPath } from '../../problems/problem.ts';
import { quote } from '../../problems/quote.ts';
import { cellName, folded, textOf } from '../cell.ts';
import { cellText, tooLong, valueAt } from '../cell-text.ts';
import { isAsIn, stateKey } from '../fingerprint.ts';
import type { FieldColumn } from '../sheet.ts';
import type { RowsImport } from './import-rows.ts';
import type { ReadRow } from './read-table.ts';

interface CellImport {
  row: ReadRow;
  file: string;
  path: FieldPath;
  column: FieldColumn;
  index: number;
}

/** Takes over a cell, if it was changed. */
export function importCell(work: RowsImport, { row, file, path, column, index }: CellImport): void {
  const { table, draft, state, changes, findings, refused } = work;
  const cell = cellName(row.index, index);
  const text = textOf(row.cells[index]);
  const now = valueAt(draft.dataOf(file), path);
  const shown = cellText(column, now);
  if (folded(text) === folded(shown)) return;
  const key = stateKey(table.sheet.name, row.names, column.id);
  // Only the content moved on.
  if (isAsIn(state, key, text)) return;
  const refuse = (message: string, hint: string) => {
    findings.push({ severity: 'error', sheet: table.sheet.name, cell, message, hint });
    refused.cells.push({ file, path });
  };
  if (!isAsIn(state, key, shown)) {
    refuse(
      `This cell and the content were both changed since the export: here to ${quote(text)}, there to ${quote(shown)}.`,
      'Put here what should hold, and export anew before you go on.',
    );
    return;
  }
  const fault = faultOf(row.cells[index], text, shown, column);
  const isNumber = typeof row.cells[index] === 'number';
  const reading = fault ? { fault: fault[0], hint: fault[1] } : column.codec.read(text, now, isNumber);
  if ('fault' in reading) {
    refuse(reading.fault, reading.hint ?? column.hint);
    return;
  }
  // Not what was typed, but what was understood of it.
  const after = String(column.codec.write(reading.value));
  if (after === shown) return;
  draft.set(file, path, reading.value);
  changes.push({ sheet: table.sheet.name, cell, file, path, before: shown, after });
}

/** What spreadsheet programs do to cells by themselves. */
function faultOf(
  cell: unknown,
  text: string,
  shown: string,
  column: FieldColumn,
): [string, string] | undefined {
  if (cell instanceof Date && !column.codec.isDay)
    return [
      `The spreadsheet made a day (${text}) of what was typed here.`,
      'Give the cell the format *text*, and type it again.',
    ];
  if (/^#(REF|NAME|VALUE|DIV\/0|N\/A|NULL|NUM)[!?]?$/.test(text))
    return ['A formula in this cell failed.', 'Write the value itself.'];
  if (shown === tooLong) return ['This value is too long for a cell.', 'Change it in its file.'];
  return undefined;
}
