import { readFileSync, statSync } from 'node:fs';
import type { ReadSheet } from '../../core/sheets/import/read-table.ts';
import { readCsvFolder } from './csv-folder.ts';
import { readXlsx } from './read-xlsx.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** More than this is not even read into memory. */
const largest = 200 * 1024 * 1024;

/** The sheets of a workbook, or of a folder of .csv files. `names` are those that sheets may have. Throws a `WorkbookFault`. */
export async function readWorkbook(file: string, names: readonly string[]): Promise<ReadSheet[]> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found)
    throw new WorkbookFault(
      `There is no file \`${file}\`.`,
      'Name the workbook, or the folder of .csv files.',
    );
  if (found.isDirectory()) return readCsvFolder(file, names);
  if (found.size > largest)
    throw new WorkbookFault(
      'The workbook is far larger than any framework.',
      'Check that it is the right file.',
    );
  if (/\.csv$/i.test(file))
    throw new WorkbookFault('This is a single .csv file.', 'Give the folder that it is in.');
  return await readXlsx(readFileSync(file));
}
