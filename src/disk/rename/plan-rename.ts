import type { Catalog } from '../../core/catalog/catalog.ts';
import { type RenamedEntry, renamedEntries } from '../../core/catalog/renaming/renamed-entries.ts';
import type { Renaming } from '../../core/catalog/renaming/renaming.ts';
import { editText } from '../edit/edit-text.ts';
import type { FileChange } from '../edit/file-change.ts';
import { readToEdit } from '../edit/read-to-edit.ts';
import { pathAfter } from './path-after.ts';

/** A file that a renaming touches: how it was called, how it will be called, and in how many places it changes. */
export interface Renamed {
  path: string;
  to: string;
  places: number;
  changes: readonly FileChange[];
}

const mark = '\ufeff';

/** What has to be written so that a thing has another id everywhere. */
export function planRename(folder: string, catalog: Catalog, renaming: Renaming): Renamed[] {
  return renamedEntries(catalog, renaming).flatMap((renamed) => {
    const path = renamed.entry.file;
    const to = pathAfter(path, renaming);
    const before = readToEdit(folder, path);
    const { text, places } = rewritten(before, renamed);
    if (text === before && to === path) return [];
    return [{ path, to, places, changes: changesFor({ path, to, before, after: text }) }];
  });
}

function changesFor({
  path,
  to,
  before,
  after,
}: Record<'path' | 'to' | 'before' | 'after', string>): FileChange[] {
  if (path === to) return [{ path, before, after }];
  return [
    { path: to, before: undefined, after },
    { path, before, after: undefined },
  ];
}

function rewritten(
  before: string,
  { entry: { file, body }, edits, after }: RenamedEntry,
): { text: string; places: number } {
  const start = before.startsWith(mark) ? mark : '';
  const edited = editText(file, before.slice(start.length), edits);
  if (!body) return { text: start + edited, places: edits.length };
  const head = edited.slice(0, edited.length - body.text.length);
  const changed = after.body?.text ?? body.text;
  return { text: start + head + changed, places: edits.length + (changed === body.text ? 0 : 1) };
}
