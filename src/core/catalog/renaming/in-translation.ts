import type { FieldPath } from '../../problems/problem.ts';
import { isMapping } from '../../schema/check-shape.ts';

/**
 * Where a translation has what its source has at a path; nothing where it has none of it. Entries of lists match by their
 * id, else by their place.
 */
export function inTranslation(path: FieldPath, texts: unknown, source: unknown): FieldPath | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const at = typeof key === 'number' ? placeOf(key, texts, source) : key;
  if (typeof texts !== 'object' || texts === null || !Object.hasOwn(texts, at)) return undefined;
  const below = inTranslation(rest, valueAt(texts, at), valueAt(source, key));
  return below && [at, ...below];
}

const valueAt = (of: unknown, key: string | number): unknown =>
  (of as Readonly<Record<string | number, unknown>>)[key];

function placeOf(index: number, texts: unknown, source: unknown): number {
  if (!Array.isArray(texts) || !Array.isArray(source)) return index;
  if (!texts.every((each) => idOf(each) !== undefined)) return index;
  return texts.findIndex((each) => idOf(each) === idOf(source[index]));
}

const idOf = (value: unknown): unknown => (isMapping(value) ? value['id'] : undefined);
