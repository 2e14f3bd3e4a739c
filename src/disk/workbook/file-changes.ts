import type { FieldPath } from '../../core/problems/problem.ts';
import { isMapping } from '../../core/schema/check-shape.ts';
import { fieldsOf } from '../../core/schema/fields-of.ts';
import { schemas } from '../../core/schema/index.ts';
import { placeOf } from '../../core/schema/places.ts';
import type { ImportPlan } from '../../core/sheets/import/import-tables.ts';
import { changeFile } from '../edit/change-file.ts';
import type { Edit } from '../edit/edit.ts';
import { editsBetween } from '../edit/edits-between.ts';
import type { FileChange } from '../edit/file-change.ts';
import { block } from '../edit/write-value.ts';

/** The texts of the files that a plan changes. Throws an `EditError` where one cannot be changed. */
export function fileChanges(folder: string, { files }: Pick<ImportPlan, 'files'>): FileChange[] {
  return files.flatMap(({ path, before, after }) => {
    if (before === undefined) return { path, before: undefined, after: newText(path, after) };
    const edits = editsBetween(before, after).map((edit) => inSchemaOrder(path, edit));
    return changeFile(folder, path, edits) ?? [];
  });
}

/** The order of a schema, where it has one, goes before the order of the data: new fields come last in that. */
function inSchemaOrder(path: string, edit: Edit): Edit {
  if (edit.do !== 'set' || orderIn(path, edit.path.slice(0, -1)).length === 0) return edit;
  return { do: 'set', path: edit.path, value: edit.value };
}

function orderIn(path: string, at: FieldPath): string[] {
  const place = placeOf(path);
  return place ? fieldsOf(schemas[place.kind], at) : [];
}

/** A new file, with its fields in the order of the schema. */
function newText(path: string, data: unknown): string {
  const lines = block(isMapping(data) ? sorted(data, orderIn(path, [])) : data).join('\n');
  return path.endsWith('.mdx') ? `---\n${lines}\n---\n` : `${lines}\n`;
}

function sorted(data: Readonly<Record<string, unknown>>, order: readonly string[]): unknown {
  const keys = Object.keys(data).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, data[key]]));
}
