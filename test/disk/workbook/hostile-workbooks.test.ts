import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readCsv } from '../../../src/disk/workbook/csv.ts';
import { readXlsx } from '../../../src/disk/workbook/read-xlsx.ts';

/** A workbook of one sheet with the cells given as XML. */
function workbook(cells: string, others: Record<string, Uint8Array> = {}): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`),
    ...others,
  });
}

const text = (place: string, value: string) =>
  `<row r="${/\d+/.exec(place)?.[0]}"><c r="${place}" t="inlineStr"><is><t>${value}</t></is></c></row>`;

async function faultOf(bytes: Uint8Array): Promise<{ message: string; hint: string }> {
  const fault = await readXlsx(bytes).then(
    () => ({ message: 'it was read', hint: '' }),
    (error: { message: string; hint: string }) => error,
  );
  return { message: fault.message, hint: fault.hint };
}

/** A workbook with a sheet of 100,000 characters that says of it that it has another size. */
function claiming(size: number): Uint8Array {
  const bytes = workbook(text('A1', 'x'.repeat(100_000)));
  const entry = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
  // The size stands 22 bytes before the name in the list of parts.
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry - 22, size, true);
  return bytes;
}

test('a plain workbook is read', async () => {
  expect(await readXlsx(workbook(text('B2', 'x')))).toEqual([
    {
      name: 'A',
      rows: [
        [null, null],
        [null, 'x'],
      ],
      merged: [],
      failed: [],
    },
  ]);
});

test('a formula that failed is no empty cell', async () => {
  const cells = '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
  expect(await readXlsx(workbook(cells))).toMatchObject([{ failed: ['A1'] }]);
});

test('a file that is no workbook', async () => {
  const fault = {
    message: 'This is not a workbook.',
    hint: 'Give a file that was saved as .xlsx, or a folder of .csv files.',
  };
  expect(await faultOf(Buffer.from('title: Seller\n'))).toEqual(fault);
  expect(await faultOf(new Uint8Array())).toEqual(fault);
  expect(await faultOf(zipSync({ 'a.txt': strToU8('a') }))).toEqual(fault);
});

test('a workbook that is cut off', async () => {
  expect(await faultOf(workbook(text('A1', 'x')).slice(0, 200))).toEqual({
    message: 'The workbook is damaged, so it could not be opened.',
    hint: 'Open it in a spreadsheet program and save it anew as .xlsx.',
  });
});

test('a workbook of LibreOffice’s own format', async () => {
  const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
  expect(await faultOf(zipSync({ mimetype, 'content.xml': strToU8('<a/>') }))).toEqual({
    message: 'This is a workbook in the format OpenDocument.',
    hint: 'Open it in LibreOffice and save it as “Excel 2007–365 (.xlsx)”.',
  });
});

test('an old workbook, and one with a password', async () => {
  const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await faultOf(Buffer.concat([start, Buffer.alloc(512)]))).toEqual({
    message: 'The workbook is in the old format .xls.',
    hint: 'Open it and save it as .xlsx.',
  });
  expect(await faultOf(Buffer.concat([start, Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual({
    message: 'The workbook is protected with a password.',
    hint: 'Save it without one, and import that file.',
  });
});

test('a workbook that unpacks to far more than it is', async () => {
  expect(await faultOf(claiming(400 * 1024 * 1024))).toEqual({
    message: 'The workbook is far larger than any framework.',
    hint: 'Check that it is the right file. Sheets with pictures or other data belong elsewhere.',
  });
});

test('a workbook that lies about how large it is', async () => {
  expect(await faultOf(claiming(50))).toEqual({
    message: 'The workbook could not be read: unclosed tag.',
    hint: 'Open it in a spreadsheet program and save it anew as .xlsx.',
  });
});

test('a cell at the end of the world', async () => {
  expect(await faultOf(workbook(text('XFD1048576', 'x')))).toEqual({
    message: 'The sheet `A` has a cell far out, at XFD1048576.',
    hint: 'Delete the rows and columns behind the table, save the workbook and import it again.',
  });
});

test('a .csv file in another encoding', () => {
  expect(() => readCsv(Buffer.from([0x4d, 0xfc, 0x6c]), 'levels.csv')).toThrow(
    'The file `levels.csv` is not saved as UTF-8.',
  );
});
