import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Page } from '../../core/sheets/pages.ts';
import { WorkbookFault } from './workbook-fault.ts';
import { headRows } from './xlsx-feature.ts';

/** What spreadsheet programs would take for a formula, with the marks that were put before it already. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that no program takes for a formula. */
const guarded = (cell: string | number): string =>
  typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);

const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

/** A page as comma-separated text. */
export function writeCsv({ kind, columns, rows }: Page): string {
  const head =
    kind === 'table' || kind === 'grid'
      ? [columns.map(({ label }) => label), columns.map(({ id }) => id)]
      : [];
  return csvOf([...head.slice(0, headRows), ...rows]);
}

/** Rows as comma-separated text, in which no program finds a formula. It begins with a mark that tells Excel its encoding. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const all = rows.map((row) => row.map(guarded));
  // Lines within a cell would end the row for programs that take every line end for one.
  return stringify(all, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

/** The cells of comma-separated text, whatever a program put between them instead of commas. */
export function readCsv(bytes: Uint8Array, name: string): string[][] {
  if (!isUtf8(bytes))
    throw new WorkbookFault(`The file \`${name}\` is not saved as UTF-8.`, 'Save it as “CSV UTF-8”.');
  const text = new TextDecoder().decode(bytes);
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return rows.map((row) => row.map(unguarded));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new WorkbookFault(
      `The file \`${name}\` could not be read: ${said}.`,
      'Open it in a spreadsheet program and save it anew as “CSV UTF-8”.',
    );
  }
}

/** What stands most often in the first line. */
function delimiterOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
