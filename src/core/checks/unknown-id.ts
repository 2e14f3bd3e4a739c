import type { Catalog } from '../catalog/catalog.ts';
import {
  allTargets,
  aTarget,
  isVocabulary,
  knownIds,
  placeToWrite,
  type Target,
} from '../catalog/targets.ts';
import { wordNow } from '../catalog/word-lists.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { list, quote } from '../problems/quote.ts';
import { theOnlyNear } from '../problems/the-only-near.ts';
import { timesNamed } from './times-named.ts';

/** What is wrong with an id, as the end of a sentence, and what to do about it. */
export interface UnknownId {
  fault: string;
  hint: string;
  /** The id that is meant beyond doubt. */
  meant?: string;
}

/** Looks for an id among what it may name. Nothing comes back where it is there, or where that cannot be known. */
export function unknownId(id: string, targets: readonly Target[], catalog: Catalog): UnknownId | undefined {
  if (targets.some((target) => isKnown(id, target, catalog))) return undefined;
  const known = targets.map((target) => knownIds(catalog, target));
  const renamed = newIdOf(id, targets, catalog);
  if (renamed)
    return { fault: `was renamed to ${quote(renamed)}`, hint: `Write ${quote(renamed)}.`, meant: renamed };
  const names = known.flatMap((ids) => [...(ids ?? [])]);
  const meant = theOnlyNear(id, names);
  const nearest = didYouMean(id, names);
  const hint = nearest ? `Did you mean ${quote(nearest)}?` : whatToWrite(id, targets, catalog);
  const other = allTargets.find((target) => knownIds(catalog, target)?.has(id));
  // Another thing has this id, so that it may be no slip.
  if (other) return { fault: `is ${aTarget(other)}, not ${list(targets.map(aTarget), 'or')}`, hint };
  const fault = `is ${isNone(targets)}`;
  if (meant === undefined) return { fault, hint: whatIsGone(id, targets, catalog) ?? hint };
  return { fault, hint, meant };
}

/** Where it cannot be known, it counts as there. */
const isKnown = (id: string, target: Target, catalog: Catalog): boolean =>
  knownIds(catalog, target)?.has(id) ?? true;

const isNone = ([first, ...others]: readonly Target[]): string => {
  const names = others.map((target) => ` nor ${aTarget(target)}`);
  return `${names.length > 0 ? 'neither' : 'not'} ${first ? aTarget(first) : ''}${names.join('')}`;
};

/** The id that something has now, which had `id` before. */
function newIdOf(id: string, targets: readonly Target[], catalog: Catalog): string | undefined {
  const owner = catalog.entries.find(({ kind, data }) => {
    const { formerly } = data as { formerly?: readonly string[] | undefined };
    return targets.includes(kind) && formerly?.includes(id);
  });
  return owner?.id ?? wordNow(catalog, targets, id);
}

const fewestPlaces = 2;

/** An id that several places name alike is no slip of one of them: what had it was deleted, or has another one now. */
function whatIsGone(id: string, targets: readonly Target[], catalog: Catalog): string | undefined {
  const times = timesNamed(id, targets, catalog);
  if (times < fewestPlaces || targets.some(isVocabulary)) return undefined;
  const kind = list(
    targets.map((target) => aTarget(target).replace(/^an? /, '')),
    'or',
  );
  return `${times} places name ${quote(id)}, and no ${kind} has this id. If it was deleted, name another ${kind} in each of them, or take it out. If it has another id now, write \`formerly: [${id}]\` there.`;
}

function whatToWrite(id: string, targets: readonly Target[], catalog: Catalog): string {
  const words = targets.filter(isVocabulary).flatMap((target) => [...(knownIds(catalog, target) ?? [])]);
  const places = targets.map((target) => placeToWrite(target, id));
  const add = `add ${list(places, 'or')}`;
  if (words.length > 0) return `Write ${list(words.map(quote), 'or')}, or ${add}.`;
  return `Write the id of ${list(targets.map(aTarget), 'or')} that is there, or ${add}.`;
}
