import { isMapping } from '../../core/schema/check-shape.ts';
import { fieldsOf } from '../../core/schema/fields-of.ts';
import { schemas } from '../../core/schema/index.ts';
import { placeOf } from '../../core/schema/places.ts';
import type { ImportPlan } from '../../core/sheets/import/import-tables.ts';
import { changeFile } from '../edit/change-file.ts';
import { editsBetween } from '../edit/edits-between.ts';
import type { FileChange } from '../edit/file-change.ts';
import { block } from '../edit/write-value.ts';

/** The texts of the files that a plan changes. Throws an `EditError` where one cannot be changed. */
export function fileChanges(folder: string, { files }: ImportPlan): FileChange[] {
  return files.flatMap(({ path, before, after }) => {
    if (before === undefined) return { path, before: undefined, after: newText(path, after) };
    return changeFile(folder, path, editsBetween(before, after)) ?? [];
  });
}

/** A new file, with its fields in the order of the schema. */
function newText(path: string, data: unknown): string {
  const lines = block(isMapping(data) ? inOrder(path, data) : data).join('\n');
  return path.endsWith('.mdx') ? `---\n${lines}\n---\n` : `${lines}\n`;
}

function inOrder(path: string, data: Readonly<Record<string, unknown>>): unknown {
  const place = placeOf(path);
  const order = place ? fieldsOf(schemas[place.kind], []) : [];
  const keys = Object.keys(data).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, data[key]]));
}
