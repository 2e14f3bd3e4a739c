import type { CompetencyChange, WhatItTakes } from './what-it-takes.ts';

/** The changes of a step, each in one part. */
export interface Parts {
  fresh: readonly CompetencyChange[];
  deepen: readonly CompetencyChange[];
  /** Kept, and put in other words. */
  reworded: readonly CompetencyChange[];
  letGo: readonly CompetencyChange[];
  /** Kept as they are. */
  keep: readonly CompetencyChange[];
}

export function partsOf({ changes }: WhatItTakes): Parts {
  const of = (change: string) => changes.filter((each) => each.change === change && !each.isReworded);
  return {
    fresh: of('new'),
    deepen: of('deepen'),
    reworded: changes.filter(({ isReworded }) => isReworded),
    letGo: of('let-go'),
    keep: of('keep'),
  };
}
