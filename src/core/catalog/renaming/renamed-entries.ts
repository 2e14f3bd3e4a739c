import { applyEdit } from '../apply-edit.ts';
import type { Catalog, Entry } from '../catalog.ts';
import type { Edit } from '../edit.ts';
import { sourceFingerprint } from '../source-fingerprint.ts';
import { isStale, sourceOf } from '../translations.ts';
import { renamedBody } from './relink.ts';
import { renameInData } from './rename-in-data.ts';
import type { Renaming } from './renaming.ts';

/** A file, what changes in its data, and how it will be; its id and its path aside. */
export interface RenamedEntry {
  entry: Entry;
  edits: readonly Edit[];
  after: Entry;
}

/**
 * Every file with all that a renaming changes in it. Nothing has to be translated anew because of it, so that a
 * translation that was up to date stays so, and one that was not stays that.
 */
export function renamedEntries(catalog: Catalog, renaming: Renaming): RenamedEntry[] {
  const sources = catalog.entries.filter(({ kind }) => kind !== 'translation');
  const renamed = new Map(
    sources.map((entry) => [entry.file, withEdits(entry, renameInData(entry, renaming, catalog), renaming)]),
  );
  return catalog.entries.map((entry) => {
    const source = entry.kind === 'translation' ? renamed.get(sourceOf(entry).file) : undefined;
    const own = renamed.get(entry.file);
    if (own) return own;
    const edits = renameInData(entry, renaming, catalog, source?.entry);
    const still = source ? stillCurrent(entry as Entry<'translation'>, source) : [];
    return withEdits(entry, [...still, ...edits], renaming);
  });
}

function stillCurrent(translation: Entry<'translation'>, { entry, after }: RenamedEntry): Edit[] {
  const { translatedFrom } = translation.data;
  if (translatedFrom === undefined || isStale(translation, entry)) return [];
  const value = sourceFingerprint(after);
  return value === translatedFrom ? [] : [{ do: 'set', path: ['translatedFrom'], value }];
}

function withEdits(entry: Entry, edits: readonly Edit[], renaming: Renaming): RenamedEntry {
  const data = edits.reduce<unknown>(applyEdit, entry.data) as Entry['data'];
  const { body } = entry;
  const after = {
    ...entry,
    data,
    ...(body && { body: { ...body, text: renamedBody(body.text, renaming) } }),
  };
  return { entry, edits, after };
}
