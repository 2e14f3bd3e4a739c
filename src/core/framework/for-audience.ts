import { type Catalog, catalogOf, type Entry } from '../catalog/catalog.ts';
import { referencesOf } from '../catalog/references.ts';
import { defaultAudiences } from '../catalog/vocabulary.ts';
import type { DataOf } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { isMapping } from '../schema/check-shape.ts';

/** Reads whether something marked with an audience is for the build at hand. */
type IsFor = (audience: unknown) => boolean;

/** The audiences of a framework, widest first. */
export function audiencesOf(catalog: Catalog): readonly { id: string; name: string }[] {
  return catalog.of('framework').get('framework')?.data.audiences ?? defaultAudiences;
}

/**
 * The catalog without what is not for `audience`: files, statements, facts, results and gates marked for a
 * narrower one, and every reference to a file that is gone. A build holds what is for it or for a wider one.
 */
export function forAudience(catalog: Catalog, audience: string): Catalog {
  const order = audiencesOf(catalog).map((each) => each.id);
  const rank = Math.max(0, order.indexOf(audience));
  const isFor: IsFor = (marked) => typeof marked !== 'string' || order.indexOf(marked) <= rank;
  const entries = withoutOrphans(catalog.entries.filter((entry) => isFor(audienceOf(entry)))).map((entry) => ({
    ...entry,
    data: shorn(withoutValues(entry, isFor), isFor) as DataOf[Kind],
  }));
  return withoutDangling(catalogOf(filesOf(catalog, entries), entries, [...catalog.media]), catalog);
}

const audienceOf = (entry: Entry): unknown => (entry.data as { audience?: unknown }).audience;

function filesOf(catalog: Catalog, entries: readonly Entry[]) {
  const kept = new Set(entries.map((entry) => entry.file));
  return catalog.files.filter((file) => kept.has(file.file));
}

/** A level goes with its track. */
function withoutOrphans(entries: readonly Entry[]): Entry[] {
  const tracks = new Set(entries.filter((entry) => entry.kind === 'track').map((entry) => entry.id));
  return entries.filter((entry) => entry.kind !== 'level' || tracks.has(entry.track ?? ''));
}

/** Removes every mapping that is marked for a narrower audience, from lists and from fields alike. */
function shorn(value: unknown, isFor: IsFor): unknown {
  if (Array.isArray(value)) return value.filter((each) => !isHidden(each, isFor)).map((each) => shorn(each, isFor));
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([, each]) => !isHidden(each, isFor));
  return Object.fromEntries(kept.map(([key, each]) => [key, shorn(each, isFor)]).filter(([, each]) => !isEmptyGroup(each)));
}

const isHidden = (value: unknown, isFor: IsFor): boolean =>
  isMapping(value) && Object.hasOwn(value, 'audience') && !isFor(value['audience']);

/** A group of gates that lost all it held. */
const isEmptyGroup = (value: unknown): boolean =>
  isMapping(value) && ['all', 'any'].some((key) => Array.isArray(value[key]) && value[key].length === 0);

/** The value of a result is for `internal`, unless the result says otherwise. */
function withoutValues(entry: Entry, isFor: IsFor): unknown {
  const { results } = entry.data as Partial<DataOf['level']>;
  if (entry.kind !== 'level' || !Array.isArray(results) || isFor('internal')) return entry.data;
  const kept = results.flatMap((result) => {
    if (result.audience !== undefined || result.value === undefined) return [result];
    const { value: _, unit: __, ...rest } = result;
    return rest.relative === undefined ? [] : [rest];
  });
  return { ...entry.data, results: kept };
}

/** Takes out references to things that were there before and are gone now. */
function withoutDangling(kept: Catalog, before: Catalog): Catalog {
  const isGone = (target: Kind, id: string) => before.idsOf(target).has(id) && !kept.idsOf(target).has(id);
  const entries = kept.entries.map((entry) => {
    const dangling = referencesOf(entry).filter(({ targets, id }) =>
      targets.some((target) => isGone(target as Kind, id)) && !targets.some((target) => kept.idsOf(target as Kind).has(id)),
    );
    const paths = new Set(dangling.map(({ path }) => cutPoint(path).join('\n')));
    return paths.size === 0 ? entry : { ...entry, data: without(entry.data, paths, []) as DataOf[Kind] };
  });
  return catalogOf(kept.files, entries, [...kept.media]);
}

/** What goes with a reference: the whole move, gate or entry of `develops`, or the item alone. */
function cutPoint(path: readonly (string | number)[]): readonly (string | number)[] {
  const [list, index, field] = path;
  const isPartOfItem = (list === 'develops' || list === 'prerequisites') && typeof index === 'number';
  const isDestination = list === 'moves' && field === 'to' && path.length === 3;
  if (isPartOfItem || isDestination) return path.slice(0, 2);
  return path.includes('gates') && path.at(-1) === 'activity' ? path.slice(0, -1) : path;
}

function without(value: unknown, paths: ReadonlySet<string>, at: readonly (string | number)[]): unknown {
  const isKept = (key: string | number) => !paths.has([...at, key].join('\n'));
  if (Array.isArray(value)) {
    return value.flatMap((each, n) => (isKept(n) ? [without(each, paths, [...at, n])] : []));
  }
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([key]) => isKept(key));
  const inner = kept.map(([key, each]) => [key, without(each, paths, [...at, key])] as const);
  return Object.fromEntries(inner.filter(([, each]) => !isEmptyGroup(each)));
}
