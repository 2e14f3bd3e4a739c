import { didYouMean } from '../../problems/did-you-mean.ts';
import { quote } from '../../problems/quote.ts';
import { type Cell, cellName, textOf, wordOf } from '../cell.ts';
import { hasColumn, isAsIn, type State, stateKey } from '../fingerprint.ts';
import type { Sheet } from '../sheet.ts';
import type { Finding } from './finding.ts';
import type { ReadSheet } from './read-table.ts';
import { type Said, wentSince } from './went-since.ts';

/** How far down the row of field names is looked for. */
const furthest = 15;

export type Report = (severity: Finding['severity'], message: string, hint?: string, cell?: string) => void;

/** The row that the field names stand in. */
export function findHead(sheet: Sheet, read: ReadSheet): number | undefined {
  const index = read.rows.slice(0, furthest).findIndex((row) => {
    const words = row.map((cell) => wordOf(textOf(cell)));
    return sheet.names.every(({ id }) => words.includes(id));
  });
  return index < 0 ? undefined : index;
}

/** Where each field stands, by its name. */
export function placesIn(row: readonly Cell[], header: number, report: Report): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, cell] of row.entries()) {
    const id = wordOf(textOf(cell));
    if (id === '') continue;
    if (places.has(id))
      report(
        'error',
        `The column ${quote(id)} is there twice.`,
        'Remove one of the two.',
        cellName(header, index),
      );
    else places.set(id, index);
  }
  return places;
}

interface Head {
  sheet: Sheet;
  read: ReadSheet;
  header: number;
  places: ReadonlyMap<string, number>;
  state: State;
}

/** A column that is not ours may be somebody's notes; one that is nearly ours is a mistake. */
export function tellStrangers(head: Head, report: Report): void {
  const { sheet, read, header, places } = head;
  const ours = [...sheet.names, ...sheet.shown, ...sheet.columns].map(({ id }) => id);
  const missing = ours.filter((id) => !places.has(id));
  for (const [id, index] of places) {
    if (ours.includes(id)) continue;
    const [severity, message, hint] = strange(head, id, index, didYouMean(id, missing));
    report(severity, message, hint, cellName(header, index));
  }
  tellNameless(read, header, new Set(places.values()), report);
}

function strange(head: Head, id: string, index: number, meant: string | undefined): Said {
  const { sheet, read, header, state } = head;
  if (sheet.isGrid && hasColumn(state, sheet.name, id))
    return wentSince(id, 'column', isUntouched(head, id, index));
  if (meant) return ['error', `${quote(id)} is not a field of this sheet.`, `Did you mean ${quote(meant)}?`];
  if (sheet.isGrid && read.rows.slice(header + 1).some((row) => textOf(row[index]) !== ''))
    return ['error', `${quote(id)} is not a competency.`, noCompetency];
  return ['note', `The column ${quote(id)} is not one of ours, so it was left out.`];
}

const noCompetency = 'Give it a row in the sheet Competencies, or remove the column.';

function isUntouched({ sheet, read, header, places, state }: Head, id: string, index: number): boolean {
  return read.rows.slice(header + 1).every((row) => {
    const names = sheet.names.map((name) => wordOf(textOf(row[places.get(name.id) ?? 0])));
    return isAsIn(state, stateKey(sheet.name, names, id), textOf(row[index]));
  });
}

function tellNameless(read: ReadSheet, header: number, known: ReadonlySet<number>, report: Report): void {
  const width = Math.max(0, ...read.rows.map((row) => row.length));
  for (let index = 0; index < width; index += 1) {
    const filled = read.rows.findIndex((row, n) => n > header && textOf(row[index]) !== '');
    if (known.has(index) || filled < 0) continue;
    report(
      'note',
      'This column has no field name in its head, so it was left out.',
      undefined,
      cellName(filled, index),
    );
  }
}
