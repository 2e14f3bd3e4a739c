import { type Catalog, frameworkFile } from '../../src/core/catalog/catalog.ts';
import type { Renaming } from '../../src/core/catalog/renaming/renaming.ts';
import { allTargets, knownIds } from '../../src/core/catalog/targets.ts';

/** A renaming of everything in a framework that can be renamed, each to the same new id. */
export function renamingsOf(catalog: Catalog, to: string): Renaming[] {
  const { scale = [], dimensions = [] } = frameworkFile(catalog)?.data ?? {};
  return [
    ...allTargets.flatMap((target) =>
      [...(knownIds(catalog, target) ?? [])].map((from): Renaming => ({ target, from, to })),
    ),
    ...scale.map(({ id: from }): Renaming => ({ target: 'proficiency', from, to })),
    ...dimensions.flatMap(({ id: dimension, anchors }) =>
      anchors.map(({ id: from }): Renaming => ({ target: 'anchor', dimension, from, to })),
    ),
  ];
}
