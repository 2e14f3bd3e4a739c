import type { Place, Way } from './route-map.ts';

/** What the finder of routes loads: levels and the ways between them, with the words that it shows. */
export interface RoutePayload {
  places: readonly PlaceShown[];
  ways: readonly WayShown[];
}

interface PlaceShown extends Place {
  title: string;
  /** Its track and grade. */
  about: string;
  /** The hue of its track. */
  hue: number;
}

export interface WayShown extends Way {
  kind: string;
  /** How many competencies are new, to deepen, as now and to let go. */
  takes: string;
}
