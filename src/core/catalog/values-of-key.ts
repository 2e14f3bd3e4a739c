import type { FieldPath } from '../problems/problem.ts';

/** Fields whose mappings have ids for keys, so that a competency may be called like a field. */
const keyedByIds: ReadonlySet<unknown> = new Set([
  'baseline',
  'checks',
  'descriptors',
  'expectations',
  'proficiency',
  'scale',
  'scope',
  'terms',
  'trackExamples',
  'whyItMatters',
]);

/** Every value that stands under a field of this name, however deep, with its path. */
export function valuesOfKey(
  data: unknown,
  key: string,
  path: FieldPath = [],
): { value: unknown; path: FieldPath }[] {
  if (Array.isArray(data)) return data.flatMap((inner, n) => valuesOfKey(inner, key, [...path, n]));
  if (typeof data !== 'object' || data === null) return [];
  const hasFields = !keyedByIds.has(path.at(-1));
  return Object.entries(data).flatMap(([name, value]) => {
    const at = [...path, name];
    return [...(hasFields && name === key ? [{ value, path: at }] : []), ...valuesOfKey(value, key, at)];
  });
}
