import type { Content } from '../schema/content-file.ts';
import type { Sheet } from './sheet.ts';
import { filesOf } from './words.ts';

/** A line of the first sheet: its heading, and what it says. */
export type Line = readonly [heading: string, text: string];

export const stateLabel = 'State';

/** What the first sheet says to whoever opens the workbook. */
export function firstSheet(
  content: Content,
  sheets: readonly Sheet[],
  fingerprint: string,
): { title: string; lines: Line[] } {
  const data = filesOf(content, 'framework')[0]?.data ?? {};
  const says = (field: string) => (typeof data[field] === 'string' ? String(data[field]) : '');
  const lines: Line[] = [
    [
      'What this is',
      'The framework as tables, to be read, discussed and edited. It comes back with one command, which changes only what you changed.',
    ],
    [
      'Who may see it',
      'It holds everything the files say, also what is only for managers or for people inside. Pass it on with that in mind.',
    ],
    ['', ''],
    ...sheets.map(({ name, about }): Line => [name, about]),
    [
      'Words',
      'The words that other sheets use: proficiencies, grades, groups, types. To look things up; they are changed in framework.yaml.',
    ],
    ['', ''],
    ['White cells', 'Yours to change. An empty cell says nothing about its field.'],
    ['Grey cells', 'Ids and names, by which things are found again. Leave them as they are.'],
    [
      'Lists',
      'One entry on each line of a cell. A new line within a cell: Alt+Enter, or Ctrl+Enter in LibreOffice. A dot shows where a long entry begins.',
    ],
    [
      'Numbers of proficiencies',
      'A number, a name such as in the sheet Words, x where it is expected at no stated proficiency, or n/a where it does not apply.',
    ],
    [
      'Fields in short lines',
      'Cells such as Scope, Results and Gates are written as in the files: a field, a colon and its value on each line.',
    ],
    [
      'New rows',
      'Below the others, or anywhere between. A new level, competency or activity needs an id in small letters with hyphens, and a title.',
    ],
    [
      'Rows that go',
      'Levels, competencies and activities do not go by deleting their row: set their status, or remove the file. Other rows go when the import is told so.',
    ],
    [
      'Moving things about',
      'Sort, filter, hide and move rows and columns as you like. Keep the second row of each sheet. Columns of your own are left out.',
    ],
    [
      'Not in here',
      'The long texts of tracks and activities, guides, stories, overlays, assignments, the glossary, changes and translations. They stay as they are.',
    ],
    ['', ''],
    ['Framework', [says('name'), says('version')].filter((text) => text !== '').join(', ')],
    [stateLabel, fingerprint],
  ];
  return { title: says('name') || 'Career framework', lines };
}
