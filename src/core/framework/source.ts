/** Where a requirement comes from. Later layers win over earlier ones, in the order of this list. */
export const layers = ['grade', 'track', 'extends', 'level', 'overlay'] as const;

export interface Source {
  layer: (typeof layers)[number];
  /** Id of the grade, track, level or overlay. */
  id: string;
  title: string;
}
