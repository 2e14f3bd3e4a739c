import { isMapping } from '../schema/check-shape.ts';
import { type Edit, EditError } from './edit.ts';

type Container = Record<string | number, unknown>;

/** The data that an edit asks for. The data given is left as it is. */
export function applyEdit(data: unknown, edit: Edit): unknown {
  const result = copyOf(data);
  const key = edit.path.at(-1);
  const around = containerAt(result, edit.path.slice(0, -1), edit.do === 'set');
  if (key === undefined || !around) throw new EditError(`There is nothing at \`${edit.path.join('.')}\`.`);
  if (edit.do === 'set') around[key] = copyOf(edit.value);
  else if (edit.do === 'insert') entriesOf(around, edit).splice(Number(key), 0, copyOf(edit.value));
  else if (!Object.hasOwn(around, key))
    throw new EditError(`There is nothing at \`${edit.path.join('.')}\`.`);
  else if (edit.do === 'rename') rename(around, String(key), edit.to);
  else if (Array.isArray(around)) around.splice(Number(key), 1);
  else delete around[key];
  return result;
}

/** A copy of data as YAML has it. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

function containerAt(data: unknown, path: Edit['path'], isToGrow: boolean): Container | undefined {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const inside = value as Container;
    if (isToGrow && isMapping(value) && !Object.hasOwn(value, key)) inside[key] = {};
    value = inside[key];
  }
  return typeof value === 'object' && value !== null ? (value as Container) : undefined;
}

function entriesOf(around: unknown, edit: Edit): unknown[] {
  if (!Array.isArray(around))
    throw new EditError(`There is no list at \`${edit.path.slice(0, -1).join('.')}\`.`);
  return around;
}

/** The field keeps its place among the others. */
function rename(mapping: Container, from: string, to: string): void {
  if (Object.hasOwn(mapping, to)) throw new EditError(`There is a field \`${to}\` already.`);
  const fields = Object.entries(mapping);
  for (const [key] of fields) delete mapping[key];
  for (const [key, value] of fields) mapping[key === from ? to : key] = value;
}
