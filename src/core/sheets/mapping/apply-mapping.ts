import { didYouMean } from '../../problems/did-you-mean.ts';
import { quote } from '../../problems/quote.ts';
import type { Content } from '../../schema/content-file.ts';
import { type Cell, cellName, folded, textOf } from '../cell.ts';
import type { Notation } from '../codec.ts';
import type { Finding } from '../import/finding.ts';
import type { ReadSheet } from '../import/read-table.ts';
import { sheetsOf } from '../sheets-of.ts';
import { idColumns } from './id-columns.ts';
import { held, type Mapping, type SheetMapping } from './mapping.ts';
import { newTracks } from './new-tracks.ts';
import { translateCell } from './translate-cell.ts';

export interface Mapped {
  /** The sheets as ours. Rows stand where they stood, so that messages name the right cells. */
  sheets: ReadSheet[];
  findings: Finding[];
}

/** Brings somebody's own tables into the shape of ours, and says what has no place there. */
export function applyMapping(
  content: Content,
  read: readonly ReadSheet[],
  mapping: Mapping,
  notation: Notation,
): Mapped {
  const findings: Finding[] = [];
  const ours = sheetsOf(content, notation);
  const sheets = mapping.sheets.flatMap((each) => {
    const found = read.find(({ name }) => name === each.sheet);
    if (!found) {
      findings.push(noSheet(each.sheet, read));
      return [];
    }
    const fields = ours.find(({ name }) => name === held[each.holds]);
    const known = [...(fields?.names ?? []), ...(fields?.columns ?? [])].map(({ id }) => id);
    return { mapping: each, read: mapSheet(content, found, each, known, findings) };
  });
  for (const { name } of read)
    if (!mapping.sheets.some(({ sheet }) => sheet === name))
      findings.push({
        severity: 'note',
        sheet: name,
        message: 'This sheet is not in the mapping, so it was left out.',
      });
  const tables = sheets.map(({ mapping: of, read: table }) => ({ ...of, table }));
  const named = idColumns(content, tables);
  return { sheets: [...newTracks(content, named), ...named], findings };
}

function noSheet(name: string, read: readonly ReadSheet[]): Finding {
  const names = read.map((each) => each.name);
  const meant = didYouMean(name, names);
  return {
    severity: 'error',
    message: `The workbook has no sheet ${quote(name)}, which the mapping speaks of.`,
    hint: meant ? `Did you mean ${quote(meant)}?` : `It has ${names.map(quote).join(', ')}.`,
  };
}

/** The sheet with our field names in the row of its headings, and the words of its cells as ours. */
function mapSheet(
  content: Content,
  read: ReadSheet,
  mapping: SheetMapping,
  known: readonly string[],
  findings: Finding[],
): ReadSheet {
  const rows = mapping.turned ? turned(read.rows) : read.rows;
  const head = (mapping.headRow ?? 1) - 1;
  const headings = (rows[head] ?? []).map((cell) => folded(textOf(cell)));
  const report = (severity: Finding['severity'], message: string, hint?: string, index?: number) =>
    findings.push({
      severity,
      sheet: read.name,
      ...(index === undefined ? {} : { cell: placeOf(mapping, head, index) }),
      message,
      ...(hint ? { hint } : {}),
    });
  for (const [heading, field] of Object.entries(mapping.columns)) {
    if (!headings.includes(heading))
      report('error', `There is no heading ${quote(heading)} in row ${head + 1}.`, meant(heading, headings));
    if (!known.includes(field) && mapping.holds !== 'matrix')
      report('error', `${quote(field)} is not a field of ${mapping.holds}.`, meant(field, known));
  }
  const fields = headings.map((heading, index) => {
    const field = mapping.columns[heading];
    if (field !== undefined || heading === '' || mapping.holds === 'matrix') return field ?? heading;
    if (rows.slice(head + 1).some((row) => textOf(row[index]) !== ''))
      report(
        'note',
        `The column ${quote(heading)} is not in the mapping, so it was left out.`,
        undefined,
        index,
      );
    return '';
  });
  return {
    name: held[mapping.holds],
    merged: read.merged ?? [],
    rows: rows.map((row, index) => rowFor(content, mapping, fields, row, index - head)),
  };
}

const meant = (asked: string, known: readonly string[]): string => {
  const near = didYouMean(asked, known);
  return near ? `Did you mean ${quote(near)}?` : 'Look at the head of the table, and correct the mapping.';
};

/** Above the headings stands nothing of ours; left-out columns are empty. */
function rowFor(
  content: Content,
  mapping: SheetMapping,
  fields: readonly string[],
  row: readonly Cell[],
  below: number,
): Cell[] {
  const always = Object.entries(mapping.always ?? {});
  if (below < 0) return [];
  if (below === 0) return [...fields, ...always.map(([field]) => field)];
  const isEmpty = row.every((cell) => textOf(cell) === '');
  const cells = fields.map((field, index) =>
    field === '' ? null : translateCell(content, mapping, field, row[index] ?? null),
  );
  return isEmpty ? [] : [...cells, ...always.map(([, value]) => value)];
}

function turned(rows: ReadSheet['rows']): Cell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => rows.map((row) => row[index] ?? null));
}

const placeOf = ({ turned: isTurned }: SheetMapping, row: number, column: number): string =>
  isTurned ? cellName(column, row) : cellName(row, column);
