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
    const anchors = value === 'n/a' ? [] : anchorsOf(value, dimension);
    return [{ dimension, anchors, isNotApplicable: value === 'n/a', source }];
  });
}

function anchorsOf(value: Exclude<ScopeValue, 'n/a'>, dimension: Dimension): ScopeEntry['anchors'] {
  const shares = sharesOf(value);
  return dimension.anchors.flatMap((anchor, index) => {
    const found = shares.find(([id]) => id === anchor.id);
    if (!found) return [];
    const share = found[1];
    return [{ anchor, position: index + 1, ...(share === undefined ? {} : { share }) }];
  });
}

function sharesOf(value: Exclude<ScopeValue, 'n/a'>): [string, (number | string)?][] {
  if (typeof value === 'string') return [[value]];
  return Array.isArray(value) ? value.map((id) => [id]) : Object.entries(value);
}
