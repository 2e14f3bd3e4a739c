import { type Catalog, catalogOf, type Entry, frameworkFile } from '../catalog/catalog.ts';
import { type AudienceWord, defaultAudiences } from '../catalog/vocabulary.ts';
import type { DataOf } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { entryForAudience, type IsFor } from './entry-for-audience.ts';
import { namesHidden } from './names-hidden.ts';
import { withoutDangling } from './without-dangling.ts';
import { withoutHiddenLinks } from './without-hidden-links.ts';
import { withoutOrphans } from './without-orphans.ts';
import { withoutUnusedWords } from './without-unused-words.ts';

/** The audiences of a framework, widest first. */
export function audiencesOf(catalog: Catalog): readonly AudienceWord[] {
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
  const isFor: IsFor = (marked) => typeof marked !== 'string' || order.indexOf(marked) <= rank;
  const isShown = (entry: Entry) => {
    const is = isFor(audienceOf(entry));
    if (!is) hide();
    return is;
  };
  const shown = { audiences: JSON.stringify([rank, order]), isFor, hide };
  const hasValues = rank >= rankOfValues(order);
  const visible = catalog.entries.filter(isShown);
  const entries = withoutOrphans(visible, catalog.entries).map((entry) =>
    entryForAudience(hasValues ? entry : withoutValues(entry, hide), shown),
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
