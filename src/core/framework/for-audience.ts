import { type Catalog, catalogOf, type Entry, frameworkFile } from '../catalog/catalog.ts';
import { defaultAudiences } from '../catalog/vocabulary.ts';
import { isMapping } from '../schema/check-shape.ts';
import type { DataOf } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { bodyForAudience } from './body-for-audience.ts';
import { namesHidden } from './names-hidden.ts';
import { withoutDangling } from './without-dangling.ts';
import { withoutHiddenLinks } from './without-hidden-links.ts';
import { withoutOrphans } from './without-orphans.ts';
import { withoutUnusedWords } from './without-unused-words.ts';

/** Reads whether something marked with an audience is for the build at hand. */
type IsFor = (audience: unknown) => boolean;

/** The audiences of a framework, widest first. */
export function audiencesOf(catalog: Catalog): readonly { id: string; name: string }[] {
  return frameworkFile(catalog)?.data.audiences ?? defaultAudiences;
}

/**
 * The catalog without what is not for `audience`: files, sections of bodies, and whatever is marked for a narrower
 * one in a file, with all that is nothing without it. A build holds what is for it or for a wider one. `hiding` is
 * called where something is left out.
 */
export function forAudience(catalog: Catalog, audience: string, hiding: () => void = () => {}): Catalog {
  const order = audiencesOf(catalog).map((each) => each.id);
  const rank = Math.max(0, order.indexOf(audience));
  // Nothing is hidden from the narrowest audience.
  if (rank === order.length - 1) return catalog;
  let isWhole = true;
  const hide = () => {
    isWhole = false;
    hiding();
  };
  const isFor: IsFor = (marked) => {
    const is = typeof marked !== 'string' || order.indexOf(marked) <= rank;
    if (!is) hide();
    return is;
  };
  const hasValues = rank >= rankOfValues(order);
  const visible = catalog.entries.filter((entry) => isFor(audienceOf(entry)));
  const entries = withoutOrphans(visible, catalog.entries).map((entry) =>
    entryFor(hasValues ? entry : withoutValues(entry, hide), isFor),
  );
  const named = entries.map((entry) => withAudiencesUpTo(rank, entry));
  if (isWhole) return catalogOf(catalog.files, named, [...catalog.media]);
  const isHidden = namesHidden(named, catalog.entries);
  const told = named.map((entry) => withoutHiddenLinks(withoutAsides(entry), isHidden));
  const left = catalogOf(filesOf(catalog, told), told, [...catalog.media]);
  return withoutUnusedWords(withoutDangling(left, catalog), catalog);
}

const audienceOf = (entry: Entry): unknown => (entry.data as { audience?: unknown }).audience;

function filesOf(catalog: Catalog, entries: readonly Entry[]) {
  const kept = new Set(entries.map((entry) => entry.file));
  return catalog.files.filter((file) => kept.has(file.file));
}

/** The audiences that come after the one at `rank` are not even named. */
function withAudiencesUpTo(rank: number, entry: Entry): Entry {
  const { audiences } = entry.data as Partial<DataOf['framework']>;
  if (entry.kind !== 'framework' || !audiences) return entry;
  return {
    ...entry,
    data: { ...entry.data, audiences: audiences.slice(0, rank + 1) } as DataOf['framework'],
  };
}

/**
 * What an exception says may be about something hidden. A translation says again what stands in its source, hidden
 * or not: whoever shows translations lays them over their sources before anything is hidden.
 */
function withoutAsides(entry: Entry): Entry {
  if (entry.kind === 'translation') return { ...entry, data: {} };
  const { exceptions: _, ...data } = entry.data as { exceptions?: unknown };
  return { ...entry, data: data as DataOf[Kind] };
}

function entryFor({ body, ...entry }: Entry, isFor: IsFor): Entry {
  const left = body && bodyForAudience(body, isFor);
  return { ...entry, data: shorn(entry.data, isFor) as DataOf[Kind], ...(left ? { body: left } : {}) };
}

/** Removes every mapping that is marked for a narrower audience, from lists and from fields alike. */
function shorn(value: unknown, isFor: IsFor): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((each) => !isHidden(each, isFor)).map((each) => shorn(each, isFor));
    return kept.filter((each) => !isEmptyGroup(each));
  }
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([, each]) => !isHidden(each, isFor));
  const inner = kept.map(([key, each]) => [key, shorn(each, isFor)] as const);
  return Object.fromEntries(inner.filter(([, each]) => !isEmptyGroup(each)));
}

const isHidden = (value: unknown, isFor: IsFor): boolean =>
  isMapping(value) && Object.hasOwn(value, 'audience') && !isFor(value['audience']);

/** A group of gates that lost all it held. */
const isEmptyGroup = (value: unknown): boolean =>
  isMapping(value) && ['all', 'any'].some((key) => Array.isArray(value[key]) && value[key].length === 0);

/** The audience that values of results are for; where a framework does not name it, the one after the widest. */
function rankOfValues(order: readonly string[]): number {
  const internal = order.indexOf('internal');
  return internal >= 0 ? internal : Math.min(1, order.length - 1);
}

/** A result that says for whom it is keeps its value. */
function withoutValues(entry: Entry, hiding: () => void): Entry {
  const { results } = entry.data as Partial<DataOf['level']>;
  if (entry.kind !== 'level' || !Array.isArray(results)) return entry;
  const kept = results.flatMap((result) => {
    if (result.audience !== undefined || result.value === undefined) return [result];
    hiding();
    const { value: _, unit: __, ...rest } = result;
    return rest.relative === undefined ? [] : [rest];
  });
  return { ...entry, data: { ...entry.data, results: kept } as DataOf['level'] };
}
