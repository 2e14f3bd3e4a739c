import type { DataTable } from '../core/views/published-data/data-tables.ts';
import { csvOf } from '../disk/workbook/csv.ts';

/** A table as comma-separated text, in which no program finds a formula. */
export const csvOfTable = ({ columns, rows }: DataTable): string =>
  csvOf([
    columns,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? '')))),
  ]);
