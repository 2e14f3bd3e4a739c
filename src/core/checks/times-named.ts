import type { Catalog } from '../catalog/catalog.ts';
import { type Reference, referencesOf } from '../catalog/references.ts';
import type { Target } from '../catalog/targets.ts';

const known = new WeakMap<Catalog, ReadonlyMap<string, readonly Reference[]>>();

/** In how many places fields name an id as one of these. */
export const timesNamed = (id: string, targets: readonly Target[], catalog: Catalog): number =>
  (namingOf(catalog).get(id) ?? []).filter((each) => each.targets.some((target) => targets.includes(target)))
    .length;

/** Everything that names an id, gathered once: a thing that was deleted may be named in hundreds of places. */
function namingOf(catalog: Catalog): ReadonlyMap<string, readonly Reference[]> {
  const found = known.get(catalog) ?? Map.groupBy(catalog.entries.flatMap(referencesOf), ({ id }) => id);
  known.set(catalog, found);
  return found;
}
