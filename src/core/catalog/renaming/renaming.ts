import type { Target } from '../targets.ts';
import type { ListedWord } from '../word-lists.ts';

/** A thing or a word that gets another id. */
export interface Renaming {
  target: Target | ListedWord;
  from: string;
  to: string;
  /** The dimension that an anchor is of. */
  dimension?: string;
}
