import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataTables } from '../../../../src/core/views/published-data/data-tables.ts';
import { publishedData } from '../../../../src/core/views/published-data/published-data.ts';
import { readCsv } from '../../../../src/disk/workbook/csv.ts';
import { csvOfTable } from '../../../../src/site/csv-of-table.ts';
import { set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const tablesOf = (...changes: Parameters<typeof frameworkOf>[0] & object) =>
  dataTables(publishedData(frameworkOf(changes)));

test('the tables of a framework are as they were published', async () => {
  const text = tablesOf().map((table) => `${table.name}.csv\n${csvOfTable(table).replace('\ufeff', '')}`);
  await expect(text.join('\n').replaceAll('\r\n', '\n')).toMatchFileSnapshot('fixtures/tables.txt');
});

test('what a spreadsheet would take for a formula is text, and comes back as it was written', () => {
  const written = '=HYPERLINK("https://evil.example","Open")';
  const [, levels] = tablesOf(set('tracks/selling/rep.yaml', 'summary', written));
  const csv = levels ? csvOfTable(levels) : '';
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"",""Open"")"`);
  const [head = [], ...rows] = readCsv(new TextEncoder().encode(csv), 'levels.csv');
  expect(rows.find(([id]) => id === 'rep')?.[head.indexOf('summary')]).toBe(written);
});

test('rows name rows that are there', () => {
  const tables = new Map(tablesOf().map((table) => [table.name, table]));
  const column = (name: string, field: string) => {
    const { columns = [], rows = [] } = tables.get(name) ?? {};
    return rows.map((row) => row[columns.indexOf(field)]);
  };
  const levels = new Set(column('levels', 'id'));
  const competencies = new Set(column('competencies', 'id'));
  expect(column('expectations', 'level').length).toBeGreaterThan(5);
  expect(column('expectations', 'level').filter((id) => !levels.has(id))).toEqual([]);
  expect(column('expectations', 'competency').filter((id) => !competencies.has(id))).toEqual([]);
  expect(column('rubric', 'competency').filter((id) => !competencies.has(id))).toEqual([]);
});

test('every table and every column is documented', () => {
  const page = readFileSync('docs/data.md', 'utf8');
  for (const { name, columns } of tablesOf()) {
    const [, row = ''] = new RegExp(`^\\| \`${name}\\.csv\` \\| (.*)$`, 'm').exec(page) ?? [];
    expect([name, ...columns.filter((column) => !row.includes(`\`${column}\``))]).toEqual([name]);
  }
});
