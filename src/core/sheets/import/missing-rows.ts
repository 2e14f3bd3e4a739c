import { quote } from '../../problems/quote.ts';
import { stateKey } from '../fingerprint.ts';
import type { SheetRow } from '../sheet.ts';
import type { RowsImport } from './import-rows.ts';

/** Rows of ours that a sheet does not have any more: parts of files may go, where that is meant. */
export function sayMissing(
  work: RowsImport,
  ours: ReadonlyMap<string, SheetRow>,
  missing: ReadonlySet<string>,
): void {
  const { table, state, draft, findings, changes, removes } = work;
  const { sheet } = table;
  for (const name of missing) {
    const row = ours.get(name) as SheetRow;
    // It came after the export.
    if (!state.has(stateKey(sheet.name, row.names))) continue;
    if (sheet.isPart && removes) {
      draft.removeLater(row.file, row.path);
      changes.push({ sheet: sheet.name, cell: '', file: row.file, path: row.path, before: name, after: '' });
    } else
      findings.push({
        severity: 'error',
        sheet: sheet.name,
        message: `The row of ${quote(name)} is missing.`,
        hint: sheet.isPart ? goes : stays,
      });
  }
}

const goes = 'Put it back, or import with `--remove` if it is meant to go.';
const stays =
  'Put it back. To retire it, set its status to `retired`; to remove it for good, remove its file.';
