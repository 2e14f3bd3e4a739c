import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/core/sheets/pages.ts';
import { readContent } from '../../../src/disk/read-content.ts';
import { writeXlsx } from '../../../src/disk/workbook/write-xlsx.ts';
import { yamlNotation } from '../../../src/disk/workbook/yaml-notation.ts';
import { contentFolder } from '../content-folder.ts';

/** The order that the format asks for; Excel does not open a workbook with another. */
const order = [
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetData',
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'pageMargins',
  'pageSetup',
];

async function partsOf(folder: string): Promise<Record<string, string>> {
  const { content } = await readContent(folder);
  const parts = unzipSync(await writeXlsx(pagesOf(content, yamlNotation)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test.each([
  ['of the example', () => 'examples/small-company'],
  ['of a framework that holds nothing yet', () => contentFolder()],
])('the parts of each sheet %s stand in order', async (_, folder) => {
  const parts = await partsOf(folder());
  for (const [name, xml] of Object.entries(parts).filter(([name]) => /sheet\d+\.xml$/.test(name))) {
    const found = [...xml.matchAll(new RegExp(`<(${order.join('|')})\\b`, 'g'))].map(([, tag]) => tag);
    expect({ name, found }).toEqual({
      name,
      found: found.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')),
    });
    expect(found).toContain('sheetData');
    expect(xml).not.toMatch(/count="0"|<cols><\/cols>|<cols\/>/);
  }
});

test('sheets for the import are hidden, and there is one list of names', async () => {
  const { 'xl/workbook.xml': workbook = '' } = await partsOf('examples/small-company');
  const hidden = [...workbook.matchAll(/<sheet [^>]*state="hidden"[^>]*name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(hidden).toEqual(['Exported', 'Lists']);
  expect(workbook.match(/<definedNames>/g)).toHaveLength(1);
});

test('proficiencies and vocabularies are offered, and heads stay in view', async () => {
  const { 'xl/worksheets/sheet2.xml': matrix = '', 'xl/worksheets/sheet4.xml': levels = '' } =
    await partsOf('examples/small-company');
  expect(matrix).toMatch(/<dataValidation type="list"[^>]*sqref="D3:D\d+"[^>]*><formula1>Lists!/);
  expect(matrix).toContain('ySplit="2"');
  expect(levels).toMatch(/<dataValidation type="list"[^>]*errorTitle="Status"/);
  expect(levels).toMatch(/xSplit="3"/);
});
