import type { Catalog } from '../catalog/catalog.ts';
import {
  allTargets,
  aTarget,
  isVocabulary,
  knownIds,
  placeToWrite,
  type Target,
} from '../catalog/targets.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { list, quote } from '../problems/quote.ts';

/** What is wrong with an id, as the end of a sentence, and what to do about it. */
export interface UnknownId {
  fault: string;
  hint: string;
}

/** Looks for an id among what it may name. Nothing comes back where it is there, or where that cannot be known. */
export function unknownId(id: string, targets: readonly Target[], catalog: Catalog): UnknownId | undefined {
  const known = targets.map((target) => knownIds(catalog, target));
  if (known.some((ids) => ids === undefined || ids.has(id))) return undefined;
  const wanted = list(targets.map(aTarget), 'or');
  const renamed = newIdOf(id, targets, catalog);
  if (renamed) return { fault: `which was renamed to ${quote(renamed)}`, hint: `Write ${quote(renamed)}.` };
  const nearest = didYouMean(
    id,
    known.flatMap((ids) => [...(ids ?? [])]),
  );
  const hint = nearest ? `Did you mean ${quote(nearest)}?` : howToAdd(id, targets, catalog);
  const other = allTargets.find((target) => knownIds(catalog, target)?.has(id));
  return { fault: other ? `which is ${aTarget(other)}, not ${wanted}` : `which is not ${wanted}`, hint };
}

/** The id that something has now, which had `id` before. */
function newIdOf(id: string, targets: readonly Target[], catalog: Catalog): string | undefined {
  const owner = catalog.entries.find(({ kind, data }) => {
    const { formerly } = data as { formerly?: readonly string[] | undefined };
    return targets.includes(kind) && formerly?.includes(id);
  });
  return owner?.id;
}

function howToAdd(id: string, targets: readonly Target[], catalog: Catalog): string {
  const place = list(
    targets.map((target) => placeToWrite(target, id)),
    'or',
  );
  const words = targets.filter(isVocabulary).flatMap((target) => [...(knownIds(catalog, target) ?? [])]);
  const known =
    words.length > 0
      ? `, or write one that is there: ${list(words.map(quote), 'or')}.`
      : ', or write one that is there.';
  return `Add it in ${place}${known}`;
}
