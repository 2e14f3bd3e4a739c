import { isDeepStrictEqual } from 'node:util';
import { applyEdit } from '../../core/catalog/apply-edit.ts';
import { parseFile } from '../parse/parse-file.ts';
import { type Edit, EditError } from './edit.ts';
import { editText } from './edit-text.ts';
import type { FileChange } from './file-change.ts';
import { readToEdit } from './read-to-edit.ts';

const mark = '\ufeff';

/**
 * Plans changes to the data of a file, and reads the result again before anyone writes it: it holds exactly the data that
 * was asked for, and the same body. Nothing where the file stays as it is. Throws an `EditError` otherwise.
 */
export function changeFile(folder: string, path: string, edits: readonly Edit[]): FileChange | undefined {
  const before = readToEdit(folder, path);
  const start = before.startsWith(mark) ? mark : '';
  const text = before.slice(start.length);
  const edited = editText(path, text, edits);
  refuseOther(path, text, edited, edits);
  return edited === text ? undefined : { path, before, after: start + edited };
}

function refuseOther(path: string, before: string, after: string, edits: readonly Edit[]): void {
  const { file: old } = parseFile(path, before);
  const { file: read } = parseFile(path, after);
  const wanted = edits.reduce(applyEdit, old?.data);
  if (read && isDeepStrictEqual(read.data, wanted) && read.body?.text === old?.body?.text) return;
  throw new EditError(`\`${path}\` cannot be changed as asked. Change it by hand.`);
}
