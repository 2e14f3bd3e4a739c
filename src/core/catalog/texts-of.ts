import type { FieldPath } from '../problems/problem.ts';

/** Every text in the data of a file, with its path. */
export function textsOf(data: unknown, path: FieldPath = []): { text: string; path: FieldPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((inner, n) => textsOf(inner, [...path, n]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}
