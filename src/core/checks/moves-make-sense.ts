import type { Catalog, Entry } from '../catalog/catalog.ts';
import { destinationsOf, type MoveBetween, movesBetween } from '../catalog/moves-between.ts';
import { nameEntry } from '../catalog/name-entry.ts';
import type { FieldPath } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import type { MoveData } from '../schema/move.ts';
import type { CatalogCheck, Finding } from './check.ts';

export const movesMakeSense: CatalogCheck = {
  name: 'moves-make-sense',
  rule: 'A move leads to another level, is written once, crosses the line to management where it says so, and has no gates where it is not made.',
  severity: 'error',
  run(catalog, _context, report) {
    for (const between of movesBetween(catalog)) {
      for (const finding of [...toItself(between), ...acrossTheLine(between, catalog)]) report(finding);
    }
    for (const level of catalog.of('level').values()) {
      for (const finding of [...writtenTwice(level), ...decidedThoughNotMade(level)]) report(finding);
    }
  },
};

function toItself({ from, to, toPath }: MoveBetween): Finding[] {
  if (from.id !== to.id) return [];
  const message = `${nameEntry(from)} has a move to itself.`;
  return [{ file: from.file, path: toPath, message, hint: 'Write where the move leads, or take it out.' }];
}

/** Which side of the line to management a level is on; nothing where its track has both and it does not say. */
export function isManagement(level: Entry<'level'>, catalog: Catalog): boolean | undefined {
  const track = catalog.of('track').get(level.track ?? '')?.data;
  const kind = level.data.kind ?? (track && (track.kind ?? 'individual'));
  return kind === undefined || kind === 'mixed' ? undefined : kind === 'management';
}

function acrossTheLine(between: MoveBetween, catalog: Catalog): Finding[] {
  const { from, to, move, path } = between;
  if (from === to || (move.kind !== 'into-management' && move.kind !== 'back-to-individual')) return [];
  const intoManagement = move.kind === 'into-management';
  const fault = (level: Entry<'level'>, wanted: boolean): Finding[] => {
    const is = isManagement(level, catalog);
    if (is === undefined || is === wanted) return [];
    const message = `The move from ${quote(from.id)} to ${quote(to.id)} is ${quote(move.kind)}, but ${quote(level.id)} ${is ? 'manages people' : 'does not manage people'}.`;
    const hint = 'Write another `kind` of move, or correct the `kind` of the level or its track.';
    return [{ file: from.file, path: [...path, 'kind'], message, hint }];
  };
  return [...fault(from, !intoManagement), ...fault(to, intoManagement)];
}

function writtenTwice({ id: from, file, data }: Entry<'level'>): Finding[] {
  const all = (data.moves ?? []).flatMap((move, n) =>
    destinationsOf(move, ['moves', n]).map((to) => ({ ...to, kind: move.kind })),
  );
  return all.flatMap(({ id, kind, path }, n) => {
    if (all.findIndex((each) => each.id === id && each.kind === kind) === n) return [];
    const message = `${quote(from)} has the move to ${quote(id)} as ${quote(kind)} more than once.`;
    return [{ file, path, message, hint: 'Put what is said about it into one entry.' }];
  });
}

function decidedThoughNotMade({ id, file, data }: Entry<'level'>): Finding[] {
  return (data.moves ?? []).flatMap((move, n) =>
    (['gates', 'process'] as const).flatMap((field) => {
      if (move.notAllowed === undefined || move[field] === undefined) return [];
      const path: FieldPath = ['moves', n, field];
      const message = `${quote(id)} says of the move to ${toOf(move)} that it is not made, and gives it ${quote(field)} all the same.`;
      return [{ file, path, message, hint: `Take out either ${quote(field)} or \`notAllowed\`.` }];
    }),
  );
}

function toOf({ to }: MoveData): string {
  if (typeof to === 'string') return quote(to);
  return Array.isArray(to) ? to.map(quote).join(', ') : quote(to.outside);
}
