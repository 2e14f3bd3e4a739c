import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/disk/read-content.ts';
import { planWorkbook } from '../../../src/disk/workbook/import-workbook.ts';
import { readXlsx } from '../../../src/disk/workbook/read-xlsx.ts';

/**
 * `before` was exported, and the workbook edited and saved by LibreOffice 7.4: values changed, a level added, a column of
 * one's own added, sheets put in another order.
 */
const fixtures = 'test/disk/workbook/fixtures';
const before = `${fixtures}/before`;

/** The lines that differ, in the order of the file. */
function patch(old: string, now: string): string[] {
  const [a, b] = [old.split('\n'), now.split('\n')];
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (a[i] !== undefined && !b.slice(j).includes(a[i] ?? '')) lines.push(`-${a[i++]}`);
    else lines.push(`+${b[j++]}`);
  }
  return lines;
}

test('a workbook that LibreOffice saved comes back as exactly what was edited', async () => {
  const { content } = await readContent(before);
  const sheets = await readXlsx(readFileSync(`${fixtures}/edited-in-libreoffice.xlsx`));
  const plan = planWorkbook(before, content, sheets, { today: '2027-01-31', removes: false });
  // Fields that came after the workbook was made.
  const isLater = /^The column `(?:ESCO|O\*NET|Same as)` is missing/;
  expect(plan.findings.filter(({ message }) => !isLater.test(message))).toEqual([
    {
      severity: 'note',
      sheet: 'Levels',
      cell: 'AL2',
      message: 'The column `to discuss` is not one of ours, so it was left out.',
    },
  ]);
  const patches = plan.files.map(({ path, before: old = '', after = '' }) => [path, patch(old, after)]);
  expect(Object.fromEntries(patches)).toEqual({
    'tracks/sales/track.mdx': [
      '-levels: [seller, senior-seller]   # from low to high',
      '+summary: Sells -- to people who come in.',
      '+levels: [seller, senior-seller, shop-lead]   # from low to high',
    ],
    'tracks/sales/seller.yaml': [
      '-  to whoever comes in,',
      '+  to whoever calls,',
      '-  - { id: till, text: "Closes the till, alone." }',
      '+  - { id: till, text: "Closes the till, with a colleague." }',
      '+  - "Orders what is missing: paper, ink."',
      '-  listening: { proficiency: 2,  note: "Most calls are short." } # agreed in March',
      '-  writing: 1',
      '+  listening: { proficiency: 2, emphasis: true,  note: "Most calls are short." } # agreed in March',
      '+  writing: 2',
      '+careerLevel: true',
      '-    gates: { all: [ { tenure: { months: 12, in: level } }, { activity: ten-calls } ] }',
      '+    gates: { all: [ { tenure: { months: 18, in: level } }, { activity: ten-calls } ] }',
      '+reviewBy: 2027-05-01',
    ],
    'tracks/sales/senior-seller.yaml': ['+  writing: 3'],
    'tracks/sales/shop-lead.yaml': [
      '+title: Shop Lead',
      '+grade: g2',
      '+expectations: { listening: 3 }',
      '+growHere: Open a second shop.',
      '+summit: true',
    ],
    'competencies/writing.yaml': ['+      - Asks a colleague to read it.'],
    'activities/ten-calls.mdx': ['+effortHours: 2.5'],
  });
});
