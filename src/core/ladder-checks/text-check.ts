import type { Check } from '../checks/check.ts';
import type { Prose } from './prose/prose.ts';

/** A check over everything that is written in a framework. */
export interface TextCheck extends Check<Prose> {
  /** It looks at each text by itself, so that what it finds in a file changes with no other file. */
  looksAtTextsAlone?: true;
}
