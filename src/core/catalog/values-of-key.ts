import type { FieldPath } from '../problems/problem.ts';

/** Every value that stands under a key, however deep, with its path. */
export function valuesOfKey(
  data: unknown,
  key: string,
  path: FieldPath = [],
): { value: unknown; path: FieldPath }[] {
  if (Array.isArray(data)) return data.flatMap((inner, n) => valuesOfKey(inner, key, [...path, n]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const at = [...path, name];
    return [...(name === key ? [{ value, path: at }] : []), ...valuesOfKey(value, key, at)];
  });
}
