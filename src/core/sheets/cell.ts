/** What a cell of a sheet may hold, as spreadsheets have it. */
export type Cell = string | number | boolean | Date | null;

/** The text of a cell: line ends of one kind, nothing at the ends of lines, yes and no in words, days as 2027-01-31. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(cell);
  return cell
    .replace(/_x000D_/g, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+$/, ''))
    .join('\n')
    .trim();
}

/** A text as it is compared: spaces that do not break are spaces. */
export const folded = (text: string): string => textOf(text).replace(/[\u00a0\u202f]/g, ' ');

/** A word that somebody typed, such as an id: without the quotation marks and spaces that word processors add. */
export const wordOf = (text: string): string =>
  folded(text)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/^['"‘’“”„`]+|['"‘’“”`]+$/g, '')
    .replace(/[‐‑–]/g, '-')
    .trim();

/** The name of a cell: column A is 0, row 1 is 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
