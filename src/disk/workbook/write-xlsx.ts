import writeExcelFile, { type CellObject, type Image, type Sheet } from 'write-excel-file/node';
import type { Page, PageColumn } from '../../core/sheets/pages.ts';
import { heightOf } from './row-height.ts';
import { headRows, listsPage, workbookFeature } from './xlsx-feature.ts';

const ink = '#1f2328';
const quiet = '#6b7075';
const paper = '#f4f3f0';
const line = '#dcdad5';
/** From faint to full, for proficiencies from low to high. */
const tints = ['#eef3f8', '#dbe7f2', '#c3d7ea', '#a8c5e0', '#8db2d5', '#74a0ca'];

/** The pages as a workbook in the format of Excel. Texts are texts, whatever they begin with. */
export async function writeXlsx(pages: readonly Page[]): Promise<Uint8Array> {
  const lists = listsPage(pages);
  const sheets = [...pages, lists.page].map(sheetOf);
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [workbookFeature(pages, lists)] };
  return await writeExcelFile(sheets, options).toBuffer();
}

function sheetOf(page: Page): Sheet<Image['content']> {
  const isOpen = page.kind === 'table' || page.kind === 'grid';
  return {
    sheet: page.name,
    columns: page.columns.map(({ width }) => ({ width })),
    data: [...(isOpen ? headOf(page) : []), ...page.rows.map((row, index) => rowOf(page, row, index))],
    ...(isOpen
      ? {
          stickyRowsCount: headRows,
          stickyColumnsCount: columnsInView(page),
          orientation: 'landscape',
        }
      : {}),
    ...(page.kind === 'hidden' ? {} : { showGridLines: false }),
    ...(page.kind === 'grid' && page.rows.length > 0 && page.columns.some(({ isFixed }) => !isFixed)
      ? { conditionalFormatting: tinted(page) }
      : {}),
  };
}

/** The columns that stay in view: all that name a row, and its title, in tables that have others. */
function columnsInView({ columns }: Page): number {
  if (columns.every(({ isFixed }) => isFixed)) return 0;
  const names = columns.findLastIndex(({ isFixed }) => isFixed) + 1;
  return columns[names]?.id === 'title' ? names + 1 : names;
}

function headOf({ kind, columns }: Page): CellObject[][] {
  const upright = (column: PageColumn) =>
    kind === 'grid' && !column.isFixed ? { textRotation: 90, align: 'center' as const } : {};
  const labels = columns.map(
    (column): CellObject => ({
      ...text(column.label),
      fontWeight: 'bold',
      textColor: ink,
      alignVertical: 'bottom',
      wrap: kind !== 'grid',
      height: kind === 'grid' ? uprightHeight(columns, 'label', 6.2) : 32,
      ...upright(column),
    }),
  );
  const ids = columns.map(
    (column): CellObject => ({
      ...text(column.id),
      fontSize: 8,
      textColor: quiet,
      alignVertical: 'bottom',
      height: kind === 'grid' ? uprightHeight(columns, 'id', 4.2) : 16,
      bottomBorderStyle: 'thin',
      bottomBorderColor: ink,
      ...upright(column),
    }),
  );
  return [labels, ids];
}

/** Room for the longest of the upright headings, by the width of a letter, in points. */
const uprightHeight = (columns: readonly PageColumn[], field: 'label' | 'id', letter: number): number => {
  const lengths = columns.filter(({ isFixed }) => !isFixed).map((column) => column[field].length);
  return Math.min(260, 12 + letter * Math.max(1, ...lengths));
};

function rowOf(page: Page, row: readonly (string | number)[], index: number): CellObject[] {
  if (page.kind === 'hidden')
    return row.map((value) => ({ value, type: typeof value === 'number' ? Number : String }));
  if (page.kind === 'plain') return plainRow(row, index);
  const height = page.kind === 'grid' ? 19 : heightOf(row, page.columns);
  return page.columns.map((column, n) => cellOf(column, row[n] ?? '', height, page.kind === 'grid'));
}

function cellOf(column: PageColumn, value: string | number, height: number, isGrid: boolean): CellObject {
  const isInMiddle = isGrid && !column.isFixed;
  return {
    ...(typeof value === 'number'
      ? { value, type: Number }
      : column.isNumber && value === ''
        ? {}
        : text(value)),
    height,
    wrap: !isGrid,
    align: isInMiddle ? 'center' : 'left',
    alignVertical: isGrid ? 'center' : 'top',
    bottomBorderStyle: 'thin',
    bottomBorderColor: line,
    ...(column.isFixed ? { backgroundColor: paper, textColor: quiet } : { textColor: ink }),
  };
}

function plainRow([heading = '', said = '']: readonly (string | number)[], index: number): CellObject[] {
  if (index === 0) return [{ ...text(heading), fontSize: 20, height: 34, textColor: ink }];
  const lines = Math.max(1, Math.ceil(String(said).length / 100));
  const common = { alignVertical: 'top', height: heading === '' ? 10 : 4 + lines * 15.5 } as const;
  return [
    { ...text(heading), ...common, fontWeight: 'bold', textColor: ink },
    { ...text(said), ...common, wrap: true, textColor: ink },
  ];
}

/** The format *text* keeps spreadsheets from making days and formulas of what is typed. */
const text = (value: string | number): CellObject =>
  value === '' ? { type: String, format: '@' } : { value: escaped(String(value)), type: String, format: '@' };

/** What looks like an escaped character of the format is escaped itself. */
const escaped = (value: string): string => value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function tinted({ columns, rows }: Page) {
  const first = columns.findIndex(({ isFixed }) => !isFixed) + 1;
  const cellRange = {
    from: { row: headRows + 1, column: first },
    to: { row: headRows + rows.length, column: columns.length },
  };
  return tints.map((backgroundColor, index) => ({
    cellRange,
    condition: { operator: '=' as const, value: index + 1 },
    style: { backgroundColor },
  }));
}
