import { cellName } from '../cell.ts';
import { held, type Mapping } from './mapping.ts';

/** A sheet and a cell as the person knows them whose tables were mapped. */
export function theirPlace<Placed extends { sheet?: string; cell?: string }>(
  mapping: Mapping,
  placed: Placed,
): Placed {
  const of = mapping.sheets.find(({ holds }) => held[holds] === placed.sheet);
  if (!of) return placed;
  const cell = of.turned && placed.cell ? turned(placed.cell) : placed.cell;
  return { ...placed, sheet: of.sheet, ...(cell === undefined ? {} : { cell }) };
}

/** `B3` is `C2` in a table that was turned. */
function turned(name: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (row === '') return name;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return cellName(column - 1, Number(row) - 1);
}
