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

interface Found {
  value: unknown;
  path: FieldPath;
}

/** Fields that several checks ask whole files for: all of them are found in one go. */
const often: ReadonlySet<string> = new Set(['appliesTo', 'audience', 'id', 'window']);

const known = new WeakMap<object, ReadonlyMap<string, readonly Found[]>>();

/** Every value that stands under a field of this name, however deep, with its path. */
export function valuesOfKey(data: unknown, key: string, path: FieldPath = []): readonly Found[] {
  if (typeof data !== 'object' || data === null) return [];
  if (path.length > 0 || !often.has(key)) return gather(data, new Set([key]), path).get(key) ?? [];
  const found = known.get(data) ?? gather(data, often, []);
  known.set(data, found);
  return found.get(key) ?? [];
}

function gather(data: object, keys: ReadonlySet<string>, path: FieldPath): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  collect(data, keys, [...path], found);
  return found;
}

function add(found: Map<string, Found[]>, key: string, value: Found): void {
  const before = found.get(key);
  if (before) before.push(value);
  else found.set(key, [value]);
}

/** One path grows and shrinks on the way, and is copied only where something is found: files have thousands of values. */
function collect(
  data: object,
  keys: ReadonlySet<string>,
  path: (string | number)[],
  found: Map<string, Found[]>,
): void {
  const isList = Array.isArray(data);
  const hasFields = !isList && !keyedByIds.has(path.at(-1));
  for (const name of isList ? data.keys() : Object.keys(data)) {
    const value = (data as Record<string | number, unknown>)[name];
    const isAsked = hasFields && keys.has(name as string);
    const holdsMore = typeof value === 'object' && value !== null;
    if (!isAsked && !holdsMore) continue;
    path.push(name);
    if (isAsked) add(found, name as string, { value, path: [...path] });
    if (holdsMore) collect(value, keys, path, found);
    path.pop();
  }
}
