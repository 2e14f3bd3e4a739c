import type { Accent } from '../colour/accent.ts';

/** Under whose name and in whose colours the site appears, derived from what `framework.yaml` says. */
export interface Brand {
  /** Absent where the site keeps the accent of its own. */
  accent?: Accent;
  /** Hues in degrees, by track; a track without one gets one that is like no other. */
  trackHues: ReadonlyMap<string, number>;
}
