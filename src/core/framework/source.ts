/** Where a requirement comes from. Later layers win over earlier ones, in the order in which they stand here. */
export interface Source {
  layer: 'grade' | 'track' | 'extends' | 'level' | 'overlay';
  /** Id of the grade, track, level or overlay. */
  id: string;
  title: string;
}
