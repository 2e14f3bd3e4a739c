import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import type { Cell } from '../../core/sheets/cell.ts';
import type { ReadSheet } from '../../core/sheets/import/read-table.ts';
import { sheetPartsOf } from './sheet-parts.ts';
import { unpack } from './unpack.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** The sheets of a workbook in the format of Excel, with the cells that were joined. Throws a `WorkbookFault`. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheet[]> {
  const parts = unpack(bytes);
  const sheets = sheetPartsOf(parts);
  for (const { name, xml } of sheets) refuseFarCells(name, xml);
  // Packed anew, so that the reader gets what was measured and nothing else.
  const measured = Buffer.from(zipSync(parts, { level: 0 }));
  return (await readAll(measured)).map(({ sheet, data }) => {
    const xml = sheets.find(({ name }) => name === sheet)?.xml ?? '';
    return { name: sheet, rows: data as Cell[][], merged: mergedIn(xml), failed: failedIn(xml) };
  });
}

async function readAll(bytes: Buffer) {
  try {
    return await readExcelFile(bytes, { trim: false });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new WorkbookFault(
      `The workbook could not be read: ${said}.`,
      'Open it in a spreadsheet program and save it anew as .xlsx.',
    );
  }
}

/** The last row and column that are read. A single cell further out would make a table of a billion cells. */
const lastRow = 100_000;
const lastColumn = 'ALL';

function refuseFarCells(name: string, xml: string): void {
  for (const [, column = '', row = ''] of xml.matchAll(/<c\b[^>]*?\br="([A-Z]+)(\d+)"/g)) {
    if (Number(row) <= lastRow && !isBehind(column, lastColumn)) continue;
    throw new WorkbookFault(
      `The sheet \`${name}\` has a cell far out, at ${column}${row}.`,
      'Delete the rows and columns behind the table, save the workbook and import it again.',
    );
  }
}

const isBehind = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a > b);

const mergedIn = (xml: string): string[] =>
  [...xml.matchAll(/<mergeCell\b[^>]*?\bref="([^"]+)"/g)].flatMap(([, range]) => range ?? []);

/** The reader takes an error for an empty cell, which would take away what stood there. */
const failedIn = (xml: string): string[] =>
  [...xml.matchAll(/<c\b[^>]*>/g)].flatMap(([tag]) =>
    /\st="e"/.test(tag) ? (/\sr="([A-Z]+\d+)"/.exec(tag)?.[1] ?? []) : [],
  );
