import type { Catalog, Entry } from '../../core/catalog/catalog.ts';
import { isVocabulary, type Target } from '../../core/catalog/targets.ts';
import { fieldOf } from '../../core/catalog/vocabulary.ts';
import { renamedBody } from '../../core/editing/relink.ts';
import { type DataEdit, type Renaming, renameInData } from '../../core/editing/rename-in-data.ts';
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
  return catalog.entries.flatMap((entry) => {
    const path = entry.file;
    const to = pathAfter(path, renaming);
    const edits = [...renameInData(entry, renaming, catalog), ...definition(entry, renaming)];
    const before = readToEdit(folder, path);
    const { text, places } = rewritten(before, entry, edits, renaming);
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

/** The thing itself: its file remembers the id it had; a word has it in its list. */
function definition({ kind, id, data }: Entry, { target, from, to }: Renaming): DataEdit[] {
  if (kind === target && id === from) {
    const { formerly = [] } = data as { formerly?: readonly string[] };
    const value = [from, ...formerly.filter((each) => each !== to)];
    return [{ do: 'set', path: ['formerly'], value }];
  }
  const field = wordListIn(kind, target);
  if (field === undefined) return [];
  const words = (data as Readonly<Record<string, readonly { id: string }[] | undefined>>)[field] ?? [];
  const index = words.findIndex((word) => word.id === from);
  return index < 0 ? [] : [{ do: 'set', path: [field, index, 'id'], value: to }];
}

function wordListIn(kind: Entry['kind'], target: Target): string | undefined {
  if (kind === 'glossary' && target === 'term') return 'terms';
  return kind === 'framework' && isVocabulary(target) ? fieldOf[target] : undefined;
}

function rewritten(
  before: string,
  { file, body }: Entry,
  edits: readonly DataEdit[],
  renaming: Renaming,
): { text: string; places: number } {
  const start = before.startsWith(mark) ? mark : '';
  const edited = editText(file, before.slice(start.length), edits);
  if (!body) return { text: start + edited, places: edits.length };
  const head = edited.slice(0, edited.length - body.text.length);
  const changed = renamedBody(body.text, renaming);
  return { text: start + head + changed, places: edits.length + (changed === body.text ? 0 : 1) };
}
