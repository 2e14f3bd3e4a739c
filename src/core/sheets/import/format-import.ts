import { quote } from '../../problems/quote.ts';
import { visible } from '../../problems/visible.ts';
import type { Change, Finding } from './finding.ts';

/** What there is to say about a workbook, one for each line, with hints below. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings.map(formatFinding).join('\n');
}

function formatFinding({ severity, sheet, cell, message, hint }: Finding): string {
  const place = [sheet, cell && `cell ${cell}`].filter(Boolean).join(', ');
  const said = `${place ? `${visible(place)}  ` : ''}${severity}  ${visible(message)}`;
  return hint ? `${said}\n    ${visible(hint)}` : said;
}

/** What changes, file by file: the cell, the field, and its value before and after. */
export function formatChanges(changes: readonly Change[]): string {
  return [...Map.groupBy(changes, ({ file }) => file)]
    .map(([file, ofFile]) => [visible(file), ...ofFile.map(formatChange)].join('\n'))
    .join('\n\n');
}

function formatChange({ sheet, cell, path, before, after }: Change): string {
  const field = path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
  const place = [sheet, cell].filter((part) => part !== '').join(' ');
  const start = sharedStart(before, after);
  const values = [before, after].map((text) => shown(text, start)).join(' → ');
  return `  ${place}  ${field ? `${visible(field)}: ` : ''}${values}`;
}

/** How far two texts are alike; a few words before they part are still shown. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  const words = a.slice(0, length).lastIndexOf(' ', length - context);
  return length > context ? words + 1 : 0;
}

const context = 20;

function shown(text: string, start: number): string {
  if (text === '') return 'nothing';
  return visible(quote(start > 0 ? `…${text.slice(start)}` : text));
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const errorSentence = (findings: readonly Finding[]): string => {
  const count = findings.filter(({ severity }) => severity === 'error').length;
  return `${counted(count, 'error')}, so nothing was written.`;
};

export const changeSentence = (changes: number, files: number): string =>
  changes === 0
    ? 'The workbook changes nothing.'
    : `${counted(changes, 'change')} in ${counted(files, 'file')}.`;
