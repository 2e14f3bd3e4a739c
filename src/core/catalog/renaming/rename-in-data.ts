import type { Catalog, Entry } from '../catalog.ts';
import type { Edit } from '../edit.ts';
import { knownIds } from '../targets.ts';
import { textsOf } from '../texts-of.ts';
import { definitionEdits, definitionInTranslation } from './definition-edits.ts';
import { inTranslation } from './in-translation.ts';
import { type NamedPlace, namedPlaces } from './named-places.ts';
import { relinked } from './relink.ts';
import { renamedPath } from './renamed-path.ts';
import type { Renaming } from './renaming.ts';

/** All changes that the data of a file needs so that it speaks of a thing by its new id. Keys come last, inner ones first. */
export function renameInData(entry: Entry, renaming: Renaming, catalog: Catalog, source?: Entry): Edit[] {
  const edits = [
    ...namedPlaces(entry, renaming).map((place) => editOf(place, renaming, catalog)),
    ...(source ? editsOfTranslation(entry, source, renaming) : []),
    ...renameInTexts(entry, renaming),
    ...definitionEdits(entry, renaming),
  ];
  const keys = edits.filter((edit) => edit.do === 'rename');
  return [
    ...edits.filter((edit) => edit.do !== 'rename'),
    ...keys.sort((a, b) => b.path.length - a.path.length),
  ];
}

/** The part of it that lies in texts: links, what a change affects, and paths of fields. */
export function renameInTexts(entry: Entry, renaming: Renaming): Edit[] {
  return textsOf(entry.data).flatMap(({ text, path }) => {
    const value = renamedText(entry, path, text, renaming);
    return value === text ? [] : [{ do: 'set' as const, path, value }];
  });
}

function editOf({ path, atKey, others }: NamedPlace, { from, to }: Renaming, catalog: Catalog): Edit {
  if (atKey) return { do: 'rename', path, to };
  // Where a track and a level share an id, an overlay lies over both.
  const isShared = others.some((each) => knownIds(catalog, each)?.has(from));
  if (!isShared) return { do: 'set', path, value: to };
  return { do: 'insert', path: [...path.slice(0, -1), Number(path.at(-1)) + 1], value: to };
}

/** A translation has the keys and the ids of the file that it translates. */
function editsOfTranslation({ data }: Entry, source: Entry, renaming: Renaming): Edit[] {
  const keys = namedPlaces(source, renaming).flatMap(({ path, atKey }) => {
    const found = atKey ? inTranslation(path, data, source.data) : undefined;
    return found ? [{ do: 'rename' as const, path: found, to: renaming.to }] : [];
  });
  return [...keys, ...definitionInTranslation(data, source, renaming)];
}

function renamedText(
  { kind }: Entry,
  path: readonly (string | number)[],
  text: string,
  renaming: Renaming,
): string {
  const { target, from, to } = renaming;
  if (kind === 'change' && path[0] === 'affects')
    return text === `${target}/${from}` ? `${target}/${to}` : text;
  const isFieldPath =
    (path[0] === 'exceptions' && path[2] === 'at') || (kind === 'translation' && path[0] === 'sameOnPurpose');
  return isFieldPath ? renamedPath(text, renaming) : relinked(text, renaming);
}
