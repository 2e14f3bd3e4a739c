import { quote } from '../../problems/quote.ts';
import { cellName, folded, textOf } from '../cell.ts';
import { isAsIn, namedApart, type State, stateKey } from '../fingerprint.ts';
import type { NewPlace, Sheet, SheetRow } from '../sheet.ts';
import type { Draft } from './draft.ts';
import type { Change, Finding } from './finding.ts';
import { importCell } from './import-cell.ts';
import { meantRow } from './meant-row.ts';
import { sayMissing } from './missing-rows.ts';
import type { ReadRow, ReadTable } from './read-table.ts';
import type { Refused } from './refused.ts';
import { wentSince } from './went-since.ts';

export interface RowsImport {
  table: ReadTable;
  /** The sheet as the files have it, before anything in the workbook is taken over. */
  before: Sheet;
  state: State;
  draft: Draft;
  findings: Finding[];
  refused: Refused;
  changes: Change[];
  removes: boolean;
  isPartial: boolean;
}

export const nameOf = (names: readonly string[]): string => names.join(' / ');

/** Takes over the rows of a sheet: those that are there, those that are new, those that went. */
export function importRows(work: RowsImport): void {
  const { table, before } = work;
  const ours = new Map(namedApart(before.rows).map((row) => [nameOf(row.names), row]));
  const seen = new Map<string, number>();
  const missing = new Set(ours.keys());
  for (const { names } of table.rows) missing.delete(nameOf(names));
  for (const row of table.rows) {
    const name = nameOf(row.names);
    const first = seen.get(name);
    if (first !== undefined) sayTwice(work, row, first);
    else if (ours.has(name)) importKnown(work, row, ours.get(name) as SheetRow);
    else importUnknown(work, row, missing);
    seen.set(name, first ?? row.index);
  }
  if (!work.isPartial) sayMissing(work, ours, missing);
}

const placeOf = ({ table }: RowsImport, row: ReadRow): { sheet: string; cell: string } => ({
  sheet: table.sheet.name,
  cell: cellName(row.index, table.nameIndexes.at(-1) ?? 0),
});

function report(work: RowsImport, row: ReadRow, message: string, hint: string): void {
  work.findings.push({ severity: 'error', ...placeOf(work, row), message, hint });
}

/** The row is not taken over, so that whatever needs it has nothing to find. */
function refuse(work: RowsImport, row: ReadRow, message: string, hint: string): void {
  const { isPart, isGrid } = work.table.sheet;
  if (!isPart && !isGrid) work.refused.ids.push(row.names.at(-1) ?? '');
  report(work, row, message, hint);
}

function sayTwice(work: RowsImport, row: ReadRow, first: number): void {
  report(
    work,
    row,
    `${quote(nameOf(row.names))} is in row ${first + 1} already.`,
    'Let each be in one row only.',
  );
}

function importKnown(work: RowsImport, row: ReadRow, known: SheetRow): void {
  const { table, findings } = work;
  for (const { label, from, index, nth } of table.shown) {
    const written = textOf(row.cells[index]);
    const now = table.sheet.rows.find(({ names }) => nameOf(names) === nameOf(row.names))?.shown[nth] ?? '';
    if ([known.shown[nth] ?? '', now].some((text) => folded(text) === folded(written))) continue;
    findings.push({
      severity: 'error',
      sheet: table.sheet.name,
      cell: cellName(row.index, index),
      message: `The ${label.toLowerCase()} is shown here to read, and was changed to ${quote(written)}.`,
      hint: `Change it in ${from}, and put it back here.`,
    });
  }
  importCells(work, row, known.file, known.path);
}

function importCells(work: RowsImport, row: ReadRow, file: string, path: SheetRow['path']): void {
  for (const { column, index } of work.table.columns)
    importCell(work, { row, file, path: [...path, ...column.path], column, index });
}

function importUnknown(work: RowsImport, row: ReadRow, missing: Set<string>): void {
  const { sheet } = work.table;
  const name = nameOf(row.names);
  if (work.state.has(stateKey(sheet.name, row.names))) {
    sayWent(work, row);
    return;
  }
  const isMeant = work.isPartial || (work.removes && sheet.isPart);
  const meant = isMeant ? undefined : meantRow(work, row, missing);
  if (meant !== undefined) {
    missing.delete(meant);
    refuse(work, row, `${quote(name)} stands where ${quote(meant)} was.`, sheet.isPart ? namesStay : idsStay);
  } else addRow(work, row, sheet.placeNew(row.names));
}

function sayWent(work: RowsImport, row: ReadRow): void {
  const { table, state, findings } = work;
  const isUntouched = table.columns.every(({ column, index }) =>
    isAsIn(state, stateKey(table.sheet.name, row.names, column.id), textOf(row.cells[index])),
  );
  const [severity, message, hint = ''] = wentSince(nameOf(row.names), 'row', isUntouched);
  if (severity === 'error') refuse(work, row, message, hint);
  else findings.push({ severity, ...placeOf(work, row), message });
}

const idsStay =
  'Put it back. Ids do not change in a workbook, since links and other files know things by them.';

const namesStay = 'Put it back; or, if the one is to go and the other to come, import with `--remove`.';

function addRow(work: RowsImport, row: ReadRow, place: NewPlace): void {
  const { table, draft, changes } = work;
  const name = nameOf(row.names);
  if ('fault' in place) {
    refuse(work, row, place.fault, place.hint);
    return;
  }
  if (!table.sheet.isPart && place.path.length === 0) {
    if (draft.has(place.file)) {
      refuse(work, row, `The file of ${quote(name)} is there already, and cannot be understood.`, mend);
      return;
    }
    draft.add(place.file);
  }
  const at = positionNow(draft, place);
  if (place.start !== undefined) draft.set(place.file, at, place.start);
  // In a grid, the row alone says nothing.
  if (!table.sheet.isGrid) {
    changes.push({
      sheet: table.sheet.name,
      cell: cellName(row.index, table.nameIndexes[0] ?? 0),
      file: place.file,
      path: at,
      before: '',
      after: `${table.sheet.rowIs}, ${name}`,
    });
  }
  importCells(work, row, place.file, at);
}

const mend = 'Run `npm run check`, and correct the file first.';

/** A new move comes after all that are there by now. */
function positionNow(
  draft: Draft,
  { file, path }: { file: string; path: SheetRow['path'] },
): SheetRow['path'] {
  if (typeof path.at(-1) !== 'number') return path;
  const list = path
    .slice(0, -1)
    .reduce<unknown>(
      (around, key) => (around as Record<string, unknown> | undefined)?.[key],
      draft.dataOf(file),
    );
  return [...path.slice(0, -1), Array.isArray(list) ? list.length : 0];
}
