import { type Catalog, catalogOf, type Entry } from '../catalog/catalog.ts';
import { referencesOf } from '../catalog/references.ts';
import type { FieldPath } from '../problems/problem.ts';
import { isMapping } from '../schema/check-shape.ts';
import type { DataOf } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { type NamesHidden, namesHidden } from './names-hidden.ts';
import { kindAndId } from './without-orphans.ts';

/** Takes out references to things that were there before and are gone now. */
export function withoutDangling(kept: Catalog, before: Catalog): Catalog {
  const isHidden = namesHidden(kept.entries, before.entries);
  const entries = kept.entries.map((entry) => {
    const paths = new Set([...danglingIn(entry, isHidden), ...affectedIn(entry, isHidden)].map(keyOf));
    return paths.size === 0 ? entry : { ...entry, data: without(entry.data, paths, []) as DataOf[Kind] };
  });
  return catalogOf(kept.files, entries, [...kept.media]);
}

const keyOf = (path: FieldPath): string => path.join('\n');

const danglingIn = (entry: Entry, isHidden: NamesHidden): FieldPath[] =>
  referencesOf(entry).flatMap(({ targets, id, path }) => (isHidden(targets, id) ? [cutPoint(path)] : []));

function affectedIn(entry: Entry, isHidden: NamesHidden): FieldPath[] {
  if (entry.kind !== 'change') return [];
  const { affects = [] } = (entry as Entry<'change'>).data;
  return affects.flatMap((written, n) => (isHidden(...kindAndId(written)) ? [['affects', n]] : []));
}

/** What goes with a reference: the whole move, gate, page or entry of `develops`, or the item alone. */
function cutPoint(path: FieldPath): FieldPath {
  const [list, index, field] = path;
  const isPartOfItem =
    ['develops', 'prerequisites', 'overlayPages'].includes(String(list)) && typeof index === 'number';
  const isDestination = list === 'moves' && field === 'to' && path.length === 3;
  if (isPartOfItem || isDestination) return path.slice(0, 2);
  return path.includes('gates') && path.at(-1) === 'activity' ? path.slice(0, -1) : path;
}

function without(value: unknown, paths: ReadonlySet<string>, at: FieldPath): unknown {
  const keptAt = (key: string | number, each: unknown): unknown[] => {
    const path = [...at, key];
    if (paths.has(keyOf(path))) return [];
    const left = without(each, paths, path);
    return lostAll(each, left, path) ? [] : [left];
  };
  if (Array.isArray(value)) return value.flatMap((each, n) => keptAt(n, each));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => keptAt(key, each).map((left) => [key, left])),
  );
}

/** Gates over others, gates on proficiencies, and statements for some tracks are nothing without these. */
function lostAll(before: unknown, after: unknown, path: FieldPath): boolean {
  if (!isMapping(before) || !isMapping(after)) return false;
  const isEmptied = (key: string) => countIn(before[key]) > 0 && countIn(after[key]) === 0;
  if (path.includes('gates') && ['all', 'any', 'proficiency'].some(isEmptied)) return true;
  return 'text' in before && isEmptied('appliesTo');
}

const countIn = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
