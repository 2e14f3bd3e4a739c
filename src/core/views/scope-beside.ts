import type { Framework } from '../framework/framework.ts';
import type { Level, ScopeEntry } from '../framework/level.ts';
import type { Dimension } from '../framework/words.ts';

/** One dimension of scope at several levels, in the order in which the levels were given. */
export interface ScopeRow {
  dimension: Dimension;
  entries: readonly (ScopeEntry | undefined)[];
  /** The levels do not all say the same. */
  differs: boolean;
}

/** Scope of levels side by side; dimensions on which none of them says anything are left out. */
export function scopeBeside(framework: Framework, levels: readonly Level[]): ScopeRow[] {
  return framework.dimensions
    .map((dimension) => {
      const entries = levels.map((level) => level.scope.find((entry) => entry.dimension === dimension));
      return { dimension, entries, differs: new Set(entries.map(fingerprint)).size > 1 };
    })
    .filter((row) => row.entries.some((entry) => entry !== undefined));
}

const fingerprint = (entry: ScopeEntry | undefined): string =>
  entry
    ? `${entry.isNotApplicable}:${entry.anchors.map(({ anchor, share }) => `${anchor.id}=${share ?? ''}`).join()}`
    : '';
