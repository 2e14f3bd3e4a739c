import { expect, test } from 'vitest';
import type { Mapping } from '../../../src/core/sheets/mapping/mapping.ts';
import { readContent } from '../../../src/disk/read-content.ts';
import { readCsvFolder } from '../../../src/disk/workbook/csv-folder.ts';
import { planWorkbook } from '../../../src/disk/workbook/import-workbook.ts';
import { readMapping } from '../../../src/disk/workbook/read-mapping.ts';
import { contentFolder } from '../content-folder.ts';

const example = 'examples/own-spreadsheet';

const framework = `name: Shop
grades:
  - { id: g1, name: Grade 1 }
  - { id: g2, name: Grade 2 }
competencyGroups:
  - { id: customers, name: Customers }
  - { id: shop, name: Shop }
`;

async function imported(change: (mapping: Mapping) => void = () => undefined) {
  const mapping = readMapping(`${example}/mapping.yaml`);
  change(mapping);
  const folder = contentFolder({ 'framework.yaml': framework });
  const { content } = await readContent(folder);
  return planWorkbook(folder, content, readCsvFolder(example, []), {
    today: '2027-01-31',
    removes: false,
    mapping,
  });
}

test('the example becomes a track with two levels and two competencies', async () => {
  const { findings, files } = await imported();
  expect(findings).toEqual([
    {
      severity: 'note',
      sheet: 'roles',
      cell: 'F3',
      message: 'The column `Salary range` is not in the mapping, so it was left out.',
    },
  ]);
  expect(Object.fromEntries(files.map(({ path, after }) => [path, after]))).toEqual({
    'tracks/shop-floor/track.mdx': '---\ntitle: Shop floor\nlevels: [shop-assistant, shop-lead]\n---\n',
    'tracks/shop-floor/shop-assistant.yaml': `title: Shop Assistant
grade: g1
summary: Helps whoever comes in.
responsibilities:
  - Opens the shop.
  - Writes down what was promised.
expectations: { listening: 1, stock-orders: n/a }
`,
    'tracks/shop-floor/shop-lead.yaml': `title: Shop Lead
grade: g2
summary: Keeps the shop a good place to buy in.
responsibilities:
  - Plans the week.
  - Shows newcomers how.
expectations: { listening: 3, stock-orders: 2 }
`,
    'competencies/listening.yaml': `title: Listening
group: customers
definition: Hears what a customer says, and what they leave out.
`,
    'competencies/stock-orders.yaml': `title: Stock & orders
group: shop
definition: Knows what is there and what has to come.
`,
  });
});

test('a cell that is not understood is named as in one’s own table', async () => {
  const { findings, files } = await imported(({ sheets: [, , grid] }) => {
    if (grid) grid.words = { proficiency: { B: 1, I: 2, '-': 'n/a' } };
  });
  expect(files).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
    {
      severity: 'error',
      sheet: 'grid',
      cell: 'C2',
      message: '`a` is not a proficiency of this framework.',
      hint: 'Write a number from 1 to 5, a name such as `Learning`, `x` for no stated one, or `n/a`, or leave the cell empty.',
    },
  ]);
});

test.each<[string, (mapping: Mapping) => void, string, string]>([
  [
    'a sheet that is not there',
    ({ sheets: [roles] }) => Object.assign(roles ?? {}, { sheet: 'role' }),
    'The workbook has no sheet `role`, which the mapping speaks of.',
    'Did you mean `roles`?',
  ],
  [
    'a heading that is not there',
    ({ sheets: [roles] }) => Object.assign(roles?.columns ?? {}, { Familie: 'track' }),
    'There is no heading `Familie` in row 3.',
    'Did you mean `Family`?',
  ],
  [
    'a field that is not there',
    ({ sheets: [roles] }) => Object.assign(roles?.columns ?? {}, { Band: 'grad' }),
    '`grad` is not a field of levels.',
    'Did you mean `grade`?',
  ],
])('%s is told before anything else', async (_, change, message, hint) => {
  const { findings } = await imported(change);
  expect(findings.find(({ severity }) => severity === 'error')).toMatchObject({ message, hint });
});

test('a word that the framework does not have is told with its cell', async () => {
  const { findings } = await imported(({ sheets: [roles] }) => {
    if (roles) delete roles.words;
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
    {
      severity: 'error',
      sheet: 'roles',
      cell: 'C4',
      message: '`shop-assistant` is at `Junior`, which is not a grade.',
      hint: expect.any(String),
    },
    {
      severity: 'error',
      sheet: 'roles',
      cell: 'C5',
      message: '`shop-lead` is at `Senior`, which is not a grade.',
      hint: expect.any(String),
    },
  ]);
});

test('a file that is no mapping', () => {
  expect(() => readMapping('examples/small-company/glossary.yaml')).toThrow(
    '`examples/small-company/glossary.yaml`: `sheets` is not what a mapping holds there.',
  );
});
