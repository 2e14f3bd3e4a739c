import type { FieldPath } from '../problems/problem.ts';
import type { FieldColumn } from './sheet.ts';

export type DataOfFile = (file: string) => unknown;

/** As many characters as a cell of a spreadsheet holds. */
const longestCell = 32_000;

/** What a cell shows of a value that no cell can hold. */
export const tooLong = 'Too long for a cell: change it in its file.';

/** What stands in the cell of a value. */
export function cellValue(column: FieldColumn, value: unknown): string | number {
  const written = column.codec.write(value);
  return typeof written === 'string' && written.length > longestCell ? tooLong : written;
}

export const cellText = (column: FieldColumn, value: unknown): string => String(cellValue(column, value));

/** The value at a path of some data; nothing where the way ends before. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (around, key) =>
      typeof around === 'object' && around !== null && Object.hasOwn(around, key)
        ? (around as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
