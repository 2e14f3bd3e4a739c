/** A word of a vocabulary. */
export interface Word {
  id: string;
  name: string;
  meaning?: string;
  formerly?: readonly string[];
}

/** A proficiency with its position on the scale, from 1. Its name is that of the competency's group, where it has one. */
export interface Proficiency extends Word {
  position: number;
  points?: number;
}

/** A grade with its place among grades, from 1. */
export interface Grade extends Word {
  order: number;
}

/** A dimension of scope; its anchors are ordered, lowest first. */
export interface Dimension extends Word {
  anchors: readonly Word[];
}

export interface Metric extends Word {
  unit?: string;
  better?: 'higher' | 'lower';
  gamingWarning?: string;
}

export interface Process extends Word {
  steps: readonly string[];
}

export interface ActivityType extends Word {
  bucket?: 'work' | 'others' | 'formal';
}
