import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Page, pageNames, pagesOf } from '../../../src/core/sheets/pages.ts';
import { readContent } from '../../../src/disk/read-content.ts';
import { readCsv, writeCsv } from '../../../src/disk/workbook/csv.ts';
import { readCsvFolder, writeCsvFolder } from '../../../src/disk/workbook/csv-folder.ts';
import { planWorkbook } from '../../../src/disk/workbook/import-workbook.ts';
import { readXlsx } from '../../../src/disk/workbook/read-xlsx.ts';
import { writeXlsx } from '../../../src/disk/workbook/write-xlsx.ts';
import { yamlNotation } from '../../../src/disk/workbook/yaml-notation.ts';

const options = { today: '2027-01-31', removes: false };

function folderFor(content: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(content, path.join(folder, 'content'), { recursive: true });
  return folder;
}

describe.each(['content', 'examples/small-company'])(
  'the framework in %s, exported and not edited',
  (source) => {
    test('comes back from a workbook without a change', { timeout: 60_000 }, async () => {
      const { content } = await readContent(source);
      const sheets = await readXlsx(await writeXlsx(pagesOf(content, yamlNotation)));
      expect(planWorkbook(source, content, sheets, options)).toMatchObject({
        findings: [],
        changes: [],
        files: [],
      });
    });

    test('comes back from .csv files without a change', { timeout: 60_000 }, async () => {
      const folder = folderFor(source);
      const { content } = await readContent(source);
      writeCsvFolder(path.join(folder, 'csv'), pagesOf(content, yamlNotation));
      const sheets = readCsvFolder(path.join(folder, 'csv'), pageNames);
      expect(planWorkbook(source, content, sheets, options)).toMatchObject({
        findings: [],
        changes: [],
        files: [],
      });
    });
  },
);

/** A page with one column of texts. */
const pageWith = (texts: readonly string[]): Page => ({
  name: 'Texts',
  kind: 'table',
  columns: [{ id: 'text', label: 'Text', hint: '', width: 20, isFixed: false, isNumber: false }],
  rows: texts.map((text) => [text]),
});

const texts = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  "'=1",
  "''-",
  "'quoted'",
  'a,b;c\td',
  '"',
  'two\nlines',
  '_x0041_',
  '007',
  '1-2',
  '＝1',
];

test('texts that look like formulas are texts in a workbook', async () => {
  const [sheet] = await readXlsx(await writeXlsx([pageWith(texts)]));
  expect(sheet?.rows.slice(2).map(([cell]) => cell)).toEqual(texts);
});

test('no cell of a .csv file begins like a formula, and each comes back as it was', () => {
  const any = fc.array(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(any, (cells) => {
      const written = writeCsv({ ...pageWith([]), rows: [cells] });
      const raw: string[][] = parse(written, {
        bom: true,
        relax_column_count: true,
        record_delimiter: ['\r\n', '\n', '\r'],
      });
      expect(raw.length).toBe(3);
      expect(raw[2]?.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(readCsv(Buffer.from(written), 'texts.csv')[2]).toEqual(cells);
    }),
  );
});

test('a .csv file that a program saved with semicolons is read', () => {
  expect(readCsv(Buffer.from('Id;Title\r\nid;title\r\na;"b, c"\r\n'), 'a.csv')).toEqual([
    ['Id', 'Title'],
    ['id', 'title'],
    ['a', 'b, c'],
  ]);
});

test('a workbook without its hidden sheet is taken back while the content is what it was', async () => {
  const folder = folderFor('examples/small-company');
  const source = path.join(folder, 'content');
  const { content } = await readContent(source);
  const pages = pagesOf(content, yamlNotation).filter(({ name }) => name !== 'Exported');
  const sheets = await readXlsx(await writeXlsx(pages));
  expect(planWorkbook(source, content, sheets, options).findings).toEqual([]);
  writeFileSync(path.join(source, 'tracks/selling/seller.yaml'), 'title: Seller\n');
  const { content: newer } = await readContent(source);
  expect(planWorkbook(source, newer, sheets, options).findings).toEqual([
    {
      severity: 'error',
      message:
        'The hidden sheet `Exported` is gone, and the content has changed since, so it cannot be told which cells were changed here.',
      hint: 'Export anew, and carry your changes over.',
    },
  ]);
});

test('a word that somebody added to the sheet of words is told to be left out', async () => {
  const source = 'examples/small-company';
  const { content } = await readContent(source);
  const pages = pagesOf(content, yamlNotation).map((page) =>
    page.name === 'Words' ? { ...page, rows: [...page.rows, ['Grades', 'g9', 'Grade 9', '']] } : page,
  );
  const row = 3 + (pages.find(({ name }) => name === 'Words')?.rows.length ?? 0) - 1;
  const sheets = await readXlsx(await writeXlsx(pages));
  expect(planWorkbook(source, content, sheets, options).findings).toEqual([
    {
      severity: 'note',
      sheet: 'Words',
      cell: `B${row}`,
      message: '`g9` is not a word of the framework as it stands here, so it was left out.',
      hint: 'Words are changed in `framework.yaml`.',
    },
  ]);
});
