import type { Catalog, Entry } from '../catalog/catalog.ts';
import { type Reference, referencesOf } from '../catalog/references.ts';
import { knownIds, type Target } from '../catalog/targets.ts';
import { textsOf } from '../catalog/texts-of.ts';
import type { FieldPath } from '../problems/problem.ts';
import { relinked } from './relink.ts';

/** A thing that gets another id. */
export interface Renaming {
  target: Target;
  from: string;
  to: string;
}

/** A change to the data of a file, as the room that writes files knows them. */
export type DataEdit =
  | { do: 'set'; path: FieldPath; value: unknown }
  | { do: 'insert'; path: FieldPath; value: unknown }
  | { do: 'rename'; path: FieldPath; to: string };

/** All changes that the data of a file needs so that it speaks of a thing by its new id. Keys come last, inner ones first. */
export function renameInData(entry: Entry, renaming: Renaming, catalog: Catalog): DataEdit[] {
  const edits = [
    ...references(entry, renaming).map((reference) => editOf(reference, renaming, catalog)),
    ...keysOfTranslation(entry, renaming, catalog),
    ...textsOf(entry.data).flatMap(({ text, path }) => {
      const value = renamedText(entry, path, text, renaming);
      return value === text ? [] : [{ do: 'set' as const, path, value }];
    }),
  ];
  const keys = edits.filter((edit) => edit.do === 'rename');
  return [
    ...edits.filter((edit) => edit.do !== 'rename'),
    ...keys.sort((a, b) => b.path.length - a.path.length),
  ];
}

const references = (entry: Entry, { target, from }: Renaming): Reference[] =>
  referencesOf(entry).filter(({ id, targets }) => id === from && targets.includes(target));

function editOf(
  { path, atKey, targets }: Reference,
  { target, from, to }: Renaming,
  catalog: Catalog,
): DataEdit {
  if (atKey) return { do: 'rename', path, to };
  const others = targets.filter((each) => each !== target);
  // Where a track and a level share an id, an overlay lies over both.
  const isShared = others.some((each) => knownIds(catalog, each)?.has(from));
  if (!isShared) return { do: 'set', path, value: to };
  return { do: 'insert', path: [...path.slice(0, -1), Number(path.at(-1)) + 1], value: to };
}

/** A translation has the keys of the file that it translates. */
function keysOfTranslation({ kind, id, data }: Entry, renaming: Renaming, catalog: Catalog): DataEdit[] {
  if (kind !== 'translation') return [];
  const source = catalog.entries.find(({ file }) => file === id.slice(id.indexOf('/') + 1));
  const keys = source ? references(source, renaming).filter(({ atKey }) => atKey) : [];
  return keys
    .filter(({ path }) => isThere(data, path))
    .map(({ path }) => ({ do: 'rename', path, to: renaming.to }));
}

function isThere(data: unknown, path: FieldPath): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return true;
}

function renamedText({ kind }: Entry, path: FieldPath, text: string, renaming: Renaming): string {
  const { target, from, to } = renaming;
  if (kind === 'change' && path[0] === 'affects')
    return text === `${target}/${from}` ? `${target}/${to}` : text;
  const isFieldPath =
    (path[0] === 'exceptions' && path[2] === 'at') || (kind === 'translation' && path[0] === 'sameOnPurpose');
  return isFieldPath ? renamedPath(text, renaming) : relinked(text, renaming);
}

const keysOf: Partial<Record<Target, readonly string[]>> = {
  competency: ['expectations', 'baseline', 'proficiency'],
  track: ['trackExamples', 'whyItMatters'],
  dimension: ['scope'],
};

/** A path such as `expectations.negotiation`, as exceptions write it. */
function renamedPath(text: string, { target, from, to }: Renaming): string {
  const parts = text.split('.');
  const around = keysOf[target] ?? [];
  return parts
    .map((part, n) => (part === from && n > 0 && around.includes(parts[n - 1] ?? '') ? to : part))
    .join('.');
}
