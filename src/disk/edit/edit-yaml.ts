import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq } from 'yaml';
import { applyEdit } from '../../core/catalog/apply-edit.ts';
import type { FieldPath } from '../../core/problems/problem.ts';
import { isMapping } from '../../core/schema/check-shape.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { addField, insertEntry } from './add-entry.ts';
import { type Edit, EditError, type Splice, spliced } from './edit.ts';
import { removeEntry } from './remove-entry.ts';
import { setValue } from './set-value.ts';
import { writeKey } from './write-value.ts';
import { collectionAt, type Field, fieldOf, rangeOf, treeOf } from './yaml-node.ts';

/** The order that fields should stand in, in the mapping at a path. */
export type OrderOf = (path: FieldPath) => readonly string[];

/** YAML with one change made to it. All that is not changed keeps its bytes. */
export function editYaml(yaml: string, edit: Edit, orderOf: OrderOf): string {
  const data = dataOf(yaml);
  const wanted = applyEdit(data, edit);
  for (const splice of waysTo(yaml, nearest(data, edit), orderOf)) {
    const text = spliced(yaml, splice);
    const read = parseYaml(text);
    if ('data' in read && isDeepStrictEqual(read.data, wanted)) return text;
  }
  throw new EditError(
    `\`${edit.path.join('.')}\` is written in a way that cannot be changed without changing more.`,
  );
}

function dataOf(yaml: string): unknown {
  const read = parseYaml(yaml);
  if ('faults' in read) throw new EditError(read.faults[0]?.message ?? 'The text is no YAML.');
  return read.data;
}

/** Where mappings on the way are not there yet, the first of them is what is added. */
function nearest(data: unknown, edit: Edit): Edit {
  if (edit.do !== 'set') return edit;
  let around = data;
  for (const [index, key] of edit.path.entries()) {
    if (isMapping(around) && !Object.hasOwn(around, key) && index < edit.path.length - 1) {
      const value = edit.path.slice(index + 1).reduceRight((inner, each) => ({ [each]: inner }), edit.value);
      return { do: 'set', path: edit.path.slice(0, index + 1), value };
    }
    around = (around as Record<string | number, unknown>)[key];
  }
  return edit;
}

function waysTo(yaml: string, edit: Edit, orderOf: OrderOf): Splice[] {
  const path = edit.path.slice(0, -1);
  const key = edit.path.at(-1) ?? '';
  const around = collectionAt(treeOf(yaml), path);
  if (edit.do === 'remove') return [removeEntry(yaml, around, key)];
  if (edit.do === 'insert' && isSeq(around)) return insertOrFill(yaml, edit, around);
  if (!isMap(around)) return edit.do === 'set' ? setValue(yaml, around, key, edit.value) : [];
  const field = fieldOf(around, key);
  if (edit.do === 'rename') return field ? [renamed(field, edit.to)] : [];
  if (edit.do !== 'set') return [];
  if (field) return setValue(yaml, around, key, edit.value);
  return addField(yaml, around, [String(key), edit.value], edit.order ?? orderOf(path));
}

function insertOrFill(
  yaml: string,
  edit: Edit & { do: 'insert' },
  around: Parameters<typeof insertEntry>[1],
): Splice[] {
  const ways = insertEntry(yaml, around, Number(edit.path.at(-1)), edit.value);
  const isFirst = around.items.length === 0;
  if (!isFirst) return ways;
  // An empty list is a pair of brackets; a long entry reads better on lines of its own.
  const list = edit.path.slice(0, -1);
  return [
    ...setValue(yaml, collectionAt(treeOf(yaml), list.slice(0, -1)), list.at(-1) ?? '', [edit.value]),
    ...ways,
  ];
}

function renamed({ key }: Field, to: string): Splice {
  const [start, end] = rangeOf(key);
  return { start, end, text: writeKey(to) };
}
