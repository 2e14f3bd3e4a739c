import { applyEdit } from '../catalog/apply-edit.ts';
import { type Catalog, catalogOf, type Entry } from '../catalog/catalog.ts';
import { EditError } from '../catalog/edit.ts';
import { renamedBody } from '../catalog/renaming/relink.ts';
import { renameInTexts } from '../catalog/renaming/rename-in-data.ts';
import { renamedEntries } from '../catalog/renaming/renamed-entries.ts';
import type { Renaming } from '../catalog/renaming/renaming.ts';
import { defaultAudiences, defaultScale } from '../catalog/vocabulary.ts';
import { type ListedWord, nameInList, wordListsOf } from '../catalog/word-lists.ts';
import type { Framework, Renamed } from '../framework/framework.ts';
import { frameworkFor } from '../framework/framework-for.ts';
import { kinds } from '../schema/kinds.ts';

/** What got another id from one framework to another. A word that took the place of another one is no such thing. */
export function renamingsBetween(before: Framework, after: Framework): Renaming[] {
  const known = new Set(before.renamed.map(nameOf));
  const words = new Set(
    withUsualWords(before.files)
      .flatMap(wordListsOf)
      .flatMap((list) => list.words.map(({ id }) => `${list.of}/${nameInList(list, id)}`)),
  );
  return after.renamed
    .filter((each) => !known.has(nameOf(each)))
    .filter(
      ({ kind, from, to }) => !isWord(kind) || (words.has(`${kind}/${from}`) && !words.has(`${kind}/${to}`)),
    )
    .map(asRenaming);
}

/** The lists that come with Trellis are written where a framework has none of its own: their words may be renamed too. */
const withUsualWords = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => {
    if (entry.kind !== 'framework') return entry;
    const { data } = entry as Entry<'framework'>;
    return { ...entry, data: { scale: [...defaultScale], audiences: [...defaultAudiences], ...data } };
  });

const nameOf = ({ kind, from, to }: Renamed): string => `${kind}/${from} ${to}`;

const things: ReadonlySet<string> = new Set(kinds);

/** Whether something that was renamed stands in a list, and has no file of its own. */
export const isWord = (kind: Renaming['target']): kind is ListedWord => !things.has(kind);

function asRenaming({ kind, from, to }: Renamed): Renaming {
  if (kind !== 'anchor') return { target: kind, from, to };
  const [dimension = '', id = ''] = from.split('/');
  return { target: kind, dimension, from: id, to: to.slice(to.indexOf('/') + 1) };
}

/**
 * A framework as it would have been with the ids of today: its links and its words are called as they are now, so that a
 * new id is told once and not wherever it stands. Things keep their ids, by which they are known.
 */
export function inTodaysIds(before: Framework, renamings: readonly Renaming[]): Framework {
  if (renamings.length === 0) return before;
  const files = before.files.map(({ kind, id, file, track }) => ({
    kind,
    id,
    file,
    ...(track && { track }),
  }));
  const entries = renamings.reduce(
    (all, each) =>
      isWord(each.target) ? allRenamed(all, each) : all.map((entry) => relinkedEntry(entry, each)),
    withUsualWords(before.files),
  );
  return frameworkFor(catalogOf(files, entries, []), audienceNow(before.audience.id, renamings));
}

const audienceNow = (id: string, renamings: readonly Renaming[]): string =>
  renamings.reduce((now, { target, from, to }) => (target === 'audience' && from === now ? to : now), id);

function allRenamed(entries: readonly Entry[], renaming: Renaming): readonly Entry[] {
  try {
    return renamedEntries(catalogOf([], entries, []), renaming).map(({ after }) => after);
  } catch (error) {
    // What became one with another thing has no field of its own any more.
    if (error instanceof EditError) return entries;
    throw error;
  }
}

function relinkedEntry(entry: Entry, renaming: Renaming): Entry {
  const { body } = entry;
  const data = renameInTexts(entry, renaming).reduce<unknown>(applyEdit, entry.data) as Entry['data'];
  const text = body && renamedBody(body.text, renaming);
  return { ...entry, data, ...(body && text !== undefined ? { body: { ...body, text } } : {}) };
}

/** The files of a framework with the ids of today in all that they say, translations included. */
export const catalogInTodaysIds = (catalog: Catalog, renamings: readonly Renaming[]): Catalog =>
  renamings.length === 0
    ? catalog
    : catalogOf(catalog.files, renamings.reduce(allRenamed, catalog.entries), [...catalog.media]);
