import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runWarm } from '../support/warm-command.ts';
import { filesOf } from './support/files-of.ts';
import { smallContent } from './support/small-content.ts';

const inside = 'It holds everything, also what is only for managers or for people inside.';

/** A folder of .csv files for some content, edited as text, which a test can do without a spreadsheet program. */
async function exported(
  content: string,
  edits: Readonly<Record<string, [RegExp, string]>> = {},
): Promise<string> {
  const out = path.join(temporaryFolder(), 'sheets');
  const run = await runWarm('export', ['--content', content, '--format', 'csv', '--out', out]);
  expect(run).toEqual({ code: 0, output: `Wrote ${out}. ${inside}\n`, errors: '' });
  for (const [file, [from, to]] of Object.entries(edits)) {
    const place = path.join(out, file);
    writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
  }
  return out;
}

test('a workbook that was not edited changes no byte', async () => {
  const content = smallContent();
  const before = filesOf(content);
  const out = path.join(temporaryFolder(), 'careers.xlsx');
  expect(await runScript('export', ['--content', content, '--out', out])).toMatchObject({ code: 0 });
  expect(await runScript('import', [out, '--content', content])).toEqual({
    code: 0,
    output: 'The workbook changes nothing.\n',
    errors: '',
  });
  expect(filesOf(content)).toEqual(before);
});

test('what was edited is shown, and written only when it is not a rehearsal', async () => {
  const content = smallContent();
  const out = await exported(content, {
    'levels.csv': [/Sells what the shop has\./, 'Sells what the shop has left.'],
  });
  const changes = [
    `${content}/tracks/sales/seller.yaml`,
    '  Levels I3  summary: `Sells what the shop has.` → `Sells what the shop has left.`',
    '',
    '1 change in 1 file.',
  ].join('\n');
  expect(await runWarm('import', [out, '--content', content, '--dry-run'])).toEqual({
    code: 0,
    output: `${changes} Nothing was written.\n`,
    errors: '',
  });
  expect(filesOf(content)['tracks/sales/seller.yaml']).toContain('summary: Sells what the shop has.\n');
  expect(await runWarm('import', [out, '--content', content])).toEqual({
    code: 0,
    output: `${changes}\n`,
    errors: '',
  });
  expect(filesOf(content)['tracks/sales/seller.yaml']).toContain('summary: Sells what the shop has left.\n');
});

test('where something cannot be understood, or would break the framework, nothing is written', async () => {
  const content = smallContent();
  const before = filesOf(content);
  const unclear = await exported(content, {
    'matrix.csv': [/level\/seller,Seller,g1,2/, 'level/seller,Seller,g1,9'],
  });
  expect(await runWarm('import', [unclear, '--content', content])).toEqual({
    code: 1,
    output: '',
    errors: [
      'Matrix, cell D3  error  `9` is not a proficiency of this framework.',
      '    Write a number from 1 to 5, a name such as `Learning`, `x` for no stated one, or `n/a`, or leave the cell empty.',
      '',
      '1 error, so nothing was written.',
      '',
    ].join('\n'),
  });
  const broken = await exported(content, { 'levels.csv': [/Seller,,g1/, 'Seller,,g9'] });
  expect(await runWarm('import', [broken, '--content', content])).toEqual({
    code: 1,
    output: '',
    errors: [
      'Levels, cell E3  error  `seller` is at `g9`, which is not a grade.',
      '    Did you mean `g1`?',
      '',
      '1 error, so nothing was written.',
      '',
    ].join('\n'),
  });
  expect(filesOf(content)).toEqual(before);
});

test('what cannot be understood and what would break the framework are told at once, each only once', async () => {
  const content = smallContent();
  const before = filesOf(content);
  const sheets = await exported(content, {
    'matrix.csv': [/level\/seller,Seller,g1,2/, 'level/seller,Seller,g1,9'],
    'levels.csv': [/Seller,,g1(.*)$/s, 'Seller,,g99$1sales,ten-Sellers,Ten\r\n'],
    'competencies.csv': [/listening,Listening/, 'listening,'],
    'activities.csv': [/$/, 'nine-calls,#REF!\r\n'],
    'tracks.csv': [/- senior-seller/, '- senior-seller\n- ten-Sellers'],
  });
  expect(await runWarm('import', [sheets, '--content', content])).toEqual({
    code: 1,
    output: '',
    errors: [
      'Levels, cell B5  error  An id is written in small letters, digits and hyphens, such as `account-executive`.',
      '    Write one that nothing else of its kind has.',
      'Activities, cell B4  error  A formula in this cell failed.',
      '    Write the value itself.',
      'Matrix, cell D3  error  `9` is not a proficiency of this framework.',
      '    Write a number from 1 to 5, a name such as `Learning`, `x` for no stated one, or `n/a`, or leave the cell empty.',
      'Activities, cell A4  error  `type` is missing.',
      '    Id of an activity type in `framework.yaml`.',
      'Competencies, cell B3  error  `title` is missing.',
      '    What the competency is called.',
      'Levels, cell E3  error  `seller` is at `g99`, which is not a grade.',
      '    Write `g1` or `g2`, or add it to `grades` in `framework.yaml`.',
      '',
      '6 errors, so nothing was written.',
      '',
    ].join('\n'),
  });
  expect(filesOf(content)).toEqual(before);
});

test('a workbook is never written over', async () => {
  const out = path.join(temporaryFolder(), 'careers.xlsx');
  writeFileSync(out, 'work');
  expect(await runWarm('export', ['--content', smallContent(), '--out', out])).toEqual({
    code: 2,
    output: '',
    errors: `\`${out}\` is there already: name another, or remove it. \`npm run export -- --help\` lists the options.\n`,
  });
  expect(readFileSync(out, 'utf8')).toBe('work');
});

test.each([
  [['export'], 'Say with `--out FILE` where to write the workbook.'],
  [
    ['export', '--out', 'a.xls'],
    '`--out a.xls` does not end in .xlsx, so no spreadsheet program would open it.',
  ],
  [['export', '--out', 'a', '--format', 'pdf'], '`--format pdf` is not one of xlsx and csv.'],
  [['import'], 'Name the workbook to take back.'],
])('%s', async ([script = '', ...args], message) => {
  const { code, errors } = await runWarm(script, args);
  expect({ code, errors }).toEqual({
    code: 2,
    errors: `${message} \`npm run ${script} -- --help\` lists the options.\n`,
  });
  expect(existsSync('a')).toBe(false);
});

test('a file that is not there', async () => {
  expect(await runWarm('import', ['none.xlsx'])).toEqual({
    code: 1,
    output: '',
    errors: 'There is no file `none.xlsx`.\n    Name the workbook, or the folder of .csv files.\n',
  });
});
