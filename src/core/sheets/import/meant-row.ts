import { didYouMean } from '../../problems/did-you-mean.ts';
import { textOf } from '../cell.ts';
import { markOf, stateKey } from '../fingerprint.ts';
import { nameOf, type RowsImport } from './import-rows.ts';
import type { ReadRow } from './read-table.ts';

/** The row that lost its name to this one: its name is nearly the same, or all of its texts are. */
export function meantRow(work: RowsImport, row: ReadRow, missing: Set<string>): string | undefined {
  const name = nameOf(row.names);
  const alike = [...missing].find((each) => didYouMean(name, [each]) && isTypo(name, each));
  return alike ?? [...missing].find((each) => hasTextsOf(work, row, each));
}

/** Only letters were mistyped; a whole other word makes another thing of it. */
const isTypo = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 3 && a.slice(0, 2) === b.slice(0, 2);

function hasTextsOf({ table, state }: RowsImport, row: ReadRow, name: string): boolean {
  const names = name.split(' / ');
  const filled = table.columns.filter(({ index }) => textOf(row.cells[index]) !== '');
  const same = filled.filter(
    ({ column, index }) =>
      state.get(stateKey(table.sheet.name, names, column.id)) === markOf(textOf(row.cells[index])),
  );
  return filled.length > 1 && same.length === filled.length;
}
