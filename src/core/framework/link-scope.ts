import { anchorsOf } from '../catalog/scope-values.ts';
import type { LevelData } from '../schema/level.ts';
import type { Composed } from './compose-level.ts';
import type { ScopeEntry } from './level.ts';
import type { Dimension } from './words.ts';

type ScopeValue = NonNullable<LevelData['scope']>[string];

/** Composed scope in the order of dimensions, with the position of each anchor from 1. */
export function linkScope(
  composed: ReadonlyMap<string, Composed<ScopeValue>>,
  dimensions: readonly Dimension[],
): ScopeEntry[] {
  return dimensions.flatMap((dimension): ScopeEntry[] => {
    const found = composed.get(dimension.id);
    if (!found) return [];
    const { value, source } = found;
    const anchors = linkAnchors(value, dimension);
    return [{ dimension, anchors, isNotApplicable: value === 'n/a', source }];
  });
}

function linkAnchors(value: ScopeValue, dimension: Dimension): ScopeEntry['anchors'] {
  const written = anchorsOf(value);
  return dimension.anchors.flatMap((anchor, index) => {
    const found = written.find((each) => each.anchor === anchor.id);
    if (!found) return [];
    const { share } = found;
    return [{ anchor, position: index + 1, ...(share === undefined ? {} : { share }) }];
  });
}
