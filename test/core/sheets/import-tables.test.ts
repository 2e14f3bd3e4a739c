import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/sheets/cell.ts';
import { aSmallFramework, file, set, unreadable } from '../support/a-small-framework.ts';
import { addRow, importInto, removeRow, rowsOf, type, type Workbook, workbookOf } from './workbook-of.ts';

const rep = 'tracks/selling/rep.yaml';

/** What an edit of the workbook makes of a file of a small framework. */
function edited(file: string, edit: (workbook: Workbook) => void): unknown {
  const content = aSmallFramework();
  const workbook = workbookOf(content);
  edit(workbook);
  const plan = importInto(content, workbook);
  expect(plan.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return plan.files.find(({ path }) => path === file)?.after;
}

function findings(edit: (workbook: Workbook) => void, removes = false) {
  const content = aSmallFramework();
  const workbook = workbookOf(content);
  edit(workbook);
  return importInto(content, workbook, removes).findings;
}

const dataOf = (file: string, ...changes: Parameters<typeof aSmallFramework>): unknown =>
  aSmallFramework(...changes).files.find(({ path }) => path === file)?.data;

test('a workbook that comes back as it went changes nothing', () => {
  const content = aSmallFramework();
  const { findings, changes, files } = importInto(content, workbookOf(content));
  expect({ findings, changes, files }).toEqual({ findings: [], changes: [], files: [] });
});

describe('a cell is understood', () => {
  test.each<[string, string, string, Cell, string, unknown]>([
    ['a proficiency as a number', 'Matrix', 'discovery', 4, 'expectations.discovery', 4],
    ['a proficiency as text', 'Matrix', 'discovery', ' 4 ', 'expectations.discovery', 4],
    ['a proficiency by name', 'Matrix', 'discovery', 'Advanced', 'expectations.discovery', 4],
    ['an expectation without one', 'Matrix', 'discovery', 'x', 'expectations.discovery', {}],
    ['what does not apply', 'Matrix', 'discovery', 'N/A', 'expectations.discovery', 'n/a'],
    ['an emptied cell', 'Levels', 'about', null, 'about', undefined],
    ['a new text', 'Levels', 'about', 'More\u00a0words. ', 'about', 'More words.'],
    ['a word in any case', 'Levels', 'status', '“Planned”', 'status', 'planned'],
    ['yes', 'Levels', 'careerLevel', true, 'careerLevel', true],
    ['lines', 'Levels', 'questions', '• One?\r\n\r\n Two? ', 'questions', ['One?', 'Two?']],
    ['a day that the program made', 'Levels', 'reviewBy', new Date('2027-03-04'), 'reviewBy', '2027-03-04'],
    ['a day that the program counts', 'Levels', 'reviewBy', 46508, 'reviewBy', '2027-05-01'],
    ['a day as text', 'Levels', 'reviewBy', '2027-03-04', 'reviewBy', '2027-03-04'],
    ['a number as a title', 'Levels', 'title', 2027, 'title', '2027'],
    [
      'fields in lines',
      'Levels',
      'typicalTenure',
      'fromMonths: 6\ntoMonths: 9',
      'typicalTenure',
      { fromMonths: 6, toMonths: 9 },
    ],
    ['what looks like a formula', 'Levels', 'notThis', '=1+1', 'notThis', '=1+1'],
  ])('%s', (_, sheet, field, cell, path, value) => {
    const names = sheet === 'Matrix' ? ['level/rep'] : ['selling', 'rep'];
    const after = edited(rep, (workbook) => type(workbook, sheet, names, field, cell));
    expect(after ?? dataOf(rep)).toEqual(dataOf(rep, set(rep, path, value)));
  });

  const call = 'activities/shadow-a-call.mdx';

  test.each<[Cell, number, string]>([
    ['1,5', 1.5, '1.5'],
    ['0,125', 0.125, '0.125'],
    ['1500', 1500, '1500'],
    ['1.2340', 1.234, '1.234'],
    [1.125, 1.125, '1.125'],
    ['-2,25', -2.25, '-2.25'],
  ])('%o as a number, which is told as it will be written', (cell, effortHours, told) => {
    const content = aSmallFramework();
    const workbook = workbookOf(content);
    type(workbook, 'Activities', ['shadow-a-call'], 'effortHours', cell);
    const { findings: found, changes, files } = importInto(content, workbook);
    expect(found).toEqual([]);
    expect(changes.map(({ path, after }) => ({ path, after }))).toEqual([
      { path: ['effortHours'], after: told },
    ]);
    expect(files).toEqual([
      expect.objectContaining({ path: call, after: expect.objectContaining({ effortHours }) }),
    ]);
  });

  test.each([
    ['1,500', '`1,500` can mean 1500 or 1.5.', 'Write `1500` for the one, or `1.5` for the other.'],
    ['1.500', '`1.500` can mean 1500 or 1.5.', 'Write `1500` for the one, or `1.5` for the other.'],
    [
      '12,345',
      '`12,345` can mean 12345 or 12.345.',
      'Write `12345` for the one, or `12.3450` for the other.',
    ],
    ['-2.000', '`-2.000` can mean -2000 or -2.', 'Write `-2000` for the one, or `-2.0` for the other.'],
  ])('but not %s', (text, message, hint) => {
    const found = findings((workbook) =>
      type(workbook, 'Activities', ['shadow-a-call'], 'effortHours', text),
    );
    expect(found).toEqual([
      { severity: 'error', sheet: 'Activities', cell: expect.any(String), message, hint },
    ]);
  });

  test('another way to write the same is no change', () => {
    const content = aSmallFramework(set(call, 'effortHours', 8));
    const workbook = workbookOf(content);
    type(workbook, 'Activities', ['shadow-a-call'], 'effortHours', '8,0');
    const { findings: found, changes, files } = importInto(content, workbook);
    expect({ found, changes, files }).toEqual({ found: [], changes: [], files: [] });
  });

  test('one that only the program changed is as it was', () => {
    const about = 'One line.\nAnother.';
    const content = aSmallFramework(set(rep, 'about', about));
    const workbook = workbookOf(content);
    type(workbook, 'Levels', ['selling', 'rep'], 'about', 'One\u00a0line. \r\nAnother._x000D_');
    expect(importInto(content, workbook).changes).toEqual([]);
  });

  test('the line end after a text stays', () => {
    const content = aSmallFramework(set(rep, 'about', 'One.\n'));
    const workbook = workbookOf(content);
    type(workbook, 'Levels', ['selling', 'rep'], 'about', 'Two.');
    expect(importInto(content, workbook).files[0]?.after).toMatchObject({ about: 'Two.\n' });
  });

  test('what a cell does not show stays', () => {
    const object = { proficiency: 2, emphasis: true, note: 'On the telephone.' };
    const statement = { id: 'calls', text: 'Calls ten people.' };
    const content = aSmallFramework(
      set(rep, 'expectations.discovery', object),
      set(rep, 'responsibilities', [statement, 'Listens.']),
    );
    const workbook = workbookOf(content);
    type(workbook, 'Matrix', ['level/rep'], 'discovery', 3);
    type(workbook, 'Levels', ['selling', 'rep'], 'responsibilities', 'Listens.\nCalls twenty people.');
    expect(importInto(content, workbook).files[0]?.after).toMatchObject({
      expectations: { discovery: { ...object, proficiency: 3 } },
      responsibilities: ['Listens.', { id: 'calls', text: 'Calls twenty people.' }],
    });
  });

  test('more than a proficiency is said of an expectation', () => {
    const after = edited(rep, (workbook) =>
      type(workbook, 'Expectations', ['rep', 'discovery'], 'note', 'On the telephone.'),
    );
    expect(after).toEqual(
      dataOf(rep, set(rep, 'expectations.discovery', { proficiency: 1, note: 'On the telephone.' })),
    );
  });
});

describe('rows', () => {
  test('in another order, with columns in another order and one of one’s own', () => {
    const content = aSmallFramework();
    const workbook = workbookOf(content);
    type(workbook, 'Levels', ['selling', 'rep'], 'about', 'More.');
    const rows = rowsOf(workbook, 'Levels');
    const turned = [...rows.slice(0, 2), ...rows.slice(2).reverse()].map((row, n) => [
      n === 1 ? 'my notes' : 'a note',
      ...row.toReversed(),
    ]);
    rows.splice(0, rows.length, ...turned);
    workbook.sheets.reverse();
    const plan = importInto(content, workbook);
    expect(plan.changes).toEqual([
      expect.objectContaining({ file: rep, path: ['about'], before: '', after: 'More.' }),
    ]);
    expect(plan.findings).toEqual([
      {
        severity: 'note',
        sheet: 'Levels',
        cell: 'A2',
        message: 'The column `my notes` is not one of ours, so it was left out.',
      },
    ]);
  });

  test('a new level with its expectations', () => {
    const content = aSmallFramework();
    const workbook = workbookOf(content);
    const rows = rowsOf(workbook, 'Levels');
    addRow(workbook, 'Levels', { track: 'selling', id: 'lead-rep', title: 'Lead rep', grade: 'g3' });
    rows.splice(3, 0, rows.pop() ?? []);
    addRow(workbook, 'Matrix', { row: 'level/lead-rep', discovery: 3 });
    const { findings, files } = importInto(content, workbook);
    expect(findings).toEqual([]);
    expect(files).toEqual([
      {
        path: 'tracks/selling/lead-rep.yaml',
        before: undefined,
        after: { title: 'Lead rep', grade: 'g3', expectations: { discovery: 3 } },
      },
      expect.objectContaining({
        path: 'tracks/selling/track.mdx',
        after: expect.objectContaining({ levels: ['rep', 'lead-rep', 'senior-rep', 'principal-rep'] }),
      }),
    ]);
  });

  test('a new competency that the matrix knows', () => {
    const content = aSmallFramework();
    const workbook = workbookOf(content);
    addRow(workbook, 'Competencies', { id: 'writing', title: 'Writing', group: 'craft' });
    const rows = rowsOf(workbook, 'Matrix');
    for (const [index, row] of rows.entries()) row.push(['Writing', 'writing'][index] ?? null);
    type(workbook, 'Matrix', ['level/rep'], 'writing', 1);
    const { findings, files } = importInto(content, workbook);
    expect(findings).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['competencies/writing.yaml', rep]);
  });

  test('a new one whose file is there and cannot be read', () => {
    const content = aSmallFramework(unreadable('activities/ten-calls.mdx'));
    const workbook = workbookOf(content);
    addRow(workbook, 'Activities', { id: 'ten-calls', title: 'Ten calls' });
    expect(importInto(content, workbook).findings).toEqual([
      {
        severity: 'error',
        sheet: 'Activities',
        cell: 'A4',
        message: 'The file of `ten-calls` is there already, and cannot be understood.',
        hint: 'Run `npm run check`, and correct the file first.',
      },
    ]);
  });

  test('a move that leads elsewhere, where that is meant', () => {
    const content = aSmallFramework();
    const workbook = workbookOf(content);
    type(workbook, 'Moves', ['senior-rep', 'team-lead'], 'to', 'director');
    expect(importInto(content, workbook).findings).toEqual([
      {
        severity: 'error',
        sheet: 'Moves',
        cell: expect.any(String),
        message: '`senior-rep / director` stands where `senior-rep / team-lead` was.',
        hint: 'Put it back; or, if the one is to go and the other to come, import with `--remove`.',
      },
    ]);
    const { findings, files } = importInto(content, workbook, true);
    expect(findings).toEqual([]);
    expect(files[0]?.after).toMatchObject({
      moves: [{ to: 'principal-rep' }, { to: 'director', process: 'panel' }],
    });
  });

  test('a new move, and one that goes', () => {
    const content = aSmallFramework(set(rep, 'moves', [{ to: 'senior-rep', kind: 'promotion' }]));
    const workbook = workbookOf(content);
    removeRow(workbook, 'Moves', ['rep', 'senior-rep']);
    addRow(workbook, 'Moves', { from: 'rep', to: 'outside: Another company', kind: 'rotation', term: 3 });
    const { findings, files } = importInto(content, workbook, true);
    expect(findings).toEqual([]);
    expect(files[0]?.after).toMatchObject({
      moves: [{ to: { outside: 'Another company' }, kind: 'rotation', term: 3 }],
    });
  });
});

describe('what cannot be understood is said with its cell', () => {
  const title = (row: string, cell: Cell) => (workbook: Workbook) =>
    type(workbook, 'Levels', ['selling', row], 'title', cell);

  test.each<[string, (workbook: Workbook) => void, string, string | undefined, string, string]>([
    [
      'a proficiency that is not on the scale',
      (workbook) => type(workbook, 'Matrix', ['level/rep'], 'discovery', 7),
      'Matrix',
      'D8',
      '`7` is not a proficiency of this framework.',
      'Write a number from 1 to 4, a name such as `Learning`, `x` for no stated one, or `n/a`, or leave the cell empty.',
    ],
    [
      'a day where none belongs',
      title('rep', new Date('2027-02-01')),
      'Levels',
      'C3',
      'The spreadsheet made a day (2027-02-01) of what was typed here.',
      'Give the cell the format *text*, and type it again.',
    ],
    [
      'a formula that failed',
      title('rep', '#REF!'),
      'Levels',
      'C3',
      'A formula in this cell failed.',
      'Write the value itself.',
    ],
    [
      'a word that is not offered',
      (workbook) => type(workbook, 'Levels', ['selling', 'rep'], 'status', 'on'),
      'Levels',
      'F3',
      '`on` is not one of `active`, `planned`, `off` and `retired`.',
      'Choose one from the list of the cell, or leave it empty.',
    ],
    [
      'a title that is shown to read',
      (workbook) => type(workbook, 'Matrix', ['level/rep'], 'title', 'Seller'),
      'Matrix',
      'B8',
      'The title is shown here to read, and was changed to `Seller`.',
      'Change it in the sheet Levels, and put it back here.',
    ],
    [
      'a changed id',
      (workbook) => type(workbook, 'Levels', ['selling', 'rep'], 'id', 'reps'),
      'Levels',
      'B3',
      '`selling / reps` stands where `selling / rep` was.',
      'Put it back. Ids do not change in a workbook, since links and other files know things by them.',
    ],
    [
      'an id twice',
      (workbook) => addRow(workbook, 'Activities', { id: 'shadow-a-call' }),
      'Activities',
      'A4',
      '`shadow-a-call` is in row 3 already.',
      'Let each be in one row only.',
    ],
    [
      'a row without an id',
      (workbook) => addRow(workbook, 'Activities', { title: 'A call' }),
      'Activities',
      'A4',
      'This row has no `id`, so it is not known what it is about.',
      'Write it, or empty the whole row.',
    ],
    [
      'an id that is none',
      (workbook) => addRow(workbook, 'Activities', { id: 'A call', title: 'A call' }),
      'Activities',
      'A4',
      'An id is written in small letters, digits and hyphens, such as `account-executive`.',
      'Write one that nothing else of its kind has.',
    ],
    [
      'a level that is deleted',
      (workbook) => removeRow(workbook, 'Levels', ['selling', 'rep']),
      'Levels',
      undefined,
      'The row of `selling / rep` is missing.',
      'Put it back. To retire it, set its status to `retired`; to remove it for good, remove its file.',
    ],
    [
      'an expectation that is deleted',
      (workbook) => removeRow(workbook, 'Expectations', ['rep', 'discovery']),
      'Expectations',
      undefined,
      'The row of `rep / discovery` is missing.',
      'Put it back, or import with `--remove` if it is meant to go.',
    ],
    [
      'a column that is misspelt',
      (workbook) => {
        const head = rowsOf(workbook, 'Levels')[1] ?? [];
        head[head.indexOf('summary')] = 'sumary';
      },
      'Levels',
      'I2',
      '`sumary` is not a field of this sheet.',
      'Did you mean `summary`?',
    ],
    [
      'an unknown competency in the matrix',
      (workbook) => {
        for (const [index, row] of rowsOf(workbook, 'Matrix').entries())
          row.push(['Zeal', 'zeal'][index] ?? 2);
      },
      'Matrix',
      'H2',
      '`zeal` is not a competency.',
      'Give it a row in the sheet Competencies, or remove the column.',
    ],
    [
      'fields that are no fields',
      (workbook) => type(workbook, 'Levels', ['selling', 'rep'], 'capacity', 'state: open: closed'),
      'Levels',
      expect.any(String) as unknown as string,
      expect.stringMatching(/^This cell cannot be understood: /) as unknown as string,
      expect.any(String) as unknown as string,
    ],
    [
      'cells that were joined',
      (workbook) => {
        const sheet = workbook.sheets.find(({ name }) => name === 'Rubric');
        if (sheet) sheet.merged = ['C3:C4'];
      },
      'Rubric',
      'C3:C4',
      'These cells were joined into one.',
      'Separate them, and fill in each.',
    ],
    [
      'a head that is gone',
      (workbook) => void rowsOf(workbook, 'Tracks').splice(1, 1),
      'Tracks',
      undefined,
      'The row with the names of the fields, such as `id`, is missing.',
      'Put back the second row of the sheet, as it was exported.',
    ],
  ])('%s', (_, edit, sheet, cell, message, hint) => {
    const errors = findings(edit).filter(({ severity }) => severity === 'error');
    expect(errors[0]).toEqual({ severity: 'error', sheet, ...(cell ? { cell } : {}), message, hint });
  });

  test('all of it at once', () => {
    const found = findings((workbook) => {
      title('rep', '#REF!')(workbook);
      title('senior-rep', '#REF!')(workbook);
      type(workbook, 'Matrix', ['level/rep'], 'discovery', 'much');
    });
    expect(found.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      'Levels C3',
      'Levels C4',
      'Matrix D8',
    ]);
  });

  test('sheets and columns that are missing keep what they held', () => {
    const found = findings((workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Rubric');
      for (const row of rowsOf(workbook, 'Tracks')) row.splice(3, 1);
    });
    expect(found).toEqual([
      {
        severity: 'note',
        sheet: 'Tracks',
        message: 'The column `Kind` is missing, so what it held stays as it is.',
      },
      {
        severity: 'note',
        sheet: 'Rubric',
        message: 'This sheet is missing, so what it held stays as it is.',
      },
    ]);
  });
});

describe('where the content moved on since the export', () => {
  const workbook = workbookOf(aSmallFramework());
  type(workbook, 'Levels', ['selling', 'rep'], 'about', 'From the workbook.');

  test('only what the workbook changed is taken', () => {
    const now = aSmallFramework(set(rep, 'summary', 'A newer summary.'));
    expect(importInto(now, workbook).changes.map(({ path, after }) => ({ path, after }))).toEqual([
      { path: ['about'], after: 'From the workbook.' },
    ]);
  });

  test('a cell that both changed is an error', () => {
    const now = aSmallFramework(set(rep, 'about', 'From the files.'));
    expect(importInto(now, workbook).findings).toEqual([
      {
        severity: 'error',
        sheet: 'Levels',
        cell: expect.stringMatching(/^[A-Z]+3$/),
        message:
          'This cell and the content were both changed since the export: here to `From the workbook.`, there to `From the files.`.',
        hint: 'Put here what should hold, and export anew before you go on.',
      },
    ]);
  });

  test('a row that came since then is not missing', () => {
    const now = aSmallFramework(set(rep, 'moves', [{ to: 'senior-rep', kind: 'promotion' }]));
    expect(importInto(now, workbook).findings).toEqual([]);
  });

  const old = () =>
    workbookOf(
      aSmallFramework(set(rep, 'moves', [{ to: 'senior-rep', kind: 'promotion', process: 'panel' }])),
    );

  test('a row that went since then is not brought back, and stops nothing', () => {
    const { findings, changes } = importInto(aSmallFramework(), old());
    expect({ findings, changes }).toEqual({
      findings: [
        {
          severity: 'note',
          sheet: 'Moves',
          cell: 'B3',
          message:
            '`rep / senior-rep` was taken out of the content since this workbook was exported, so its row was left out.',
        },
      ],
      changes: [],
    });
  });

  test.each<[string, Cell]>([
    ['filled', 'More.'],
    ['emptied', null],
  ])('unless somebody changed it: a cell that was %s', (_, cell) => {
    const workbook = old();
    type(workbook, 'Moves', ['rep', 'senior-rep'], cell === null ? 'process' : 'condition', cell);
    expect(importInto(aSmallFramework(), workbook).findings).toEqual([
      {
        severity: 'error',
        sheet: 'Moves',
        cell: 'B3',
        message:
          '`rep / senior-rep` was changed here, and was taken out of the content since this workbook was exported.',
        hint: 'Delete the row here, or export anew.',
      },
    ]);
  });

  const withWriting = () =>
    workbookOf(
      aSmallFramework(
        file('competencies/writing.yaml', { title: 'Writing', group: 'craft' }),
        set(rep, 'expectations.writing', { proficiency: 2, note: 'Letters.' }),
      ),
    );

  test('so with a competency: its row, its expectations and its column', () => {
    const { findings, changes } = importInto(aSmallFramework(), withWriting());
    const went = 'was taken out of the content since this workbook was exported';
    expect(changes).toEqual([]);
    expect(findings).toEqual([
      {
        severity: 'note',
        sheet: 'Competencies',
        cell: expect.stringMatching(/^A\d+$/),
        message: `\`writing\` ${went}, so its row was left out.`,
      },
      {
        severity: 'note',
        sheet: 'Matrix',
        cell: expect.stringMatching(/^[D-H]2$/),
        message: `\`writing\` ${went}, so its column was left out.`,
      },
      {
        severity: 'note',
        sheet: 'Expectations',
        cell: expect.stringMatching(/^B\d+$/),
        message: `\`rep / writing\` ${went}, so its row was left out.`,
      },
    ]);
  });

  test('and with a column that somebody changed', () => {
    const workbook = withWriting();
    type(workbook, 'Matrix', ['level/senior-rep'], 'writing', 3);
    const errors = importInto(aSmallFramework(), workbook).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([
      {
        severity: 'error',
        sheet: 'Matrix',
        cell: expect.stringMatching(/^[D-H]2$/),
        message:
          '`writing` was changed here, and was taken out of the content since this workbook was exported.',
        hint: 'Delete the column here, or export anew.',
      },
    ]);
  });
});
