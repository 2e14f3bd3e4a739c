import { z } from 'zod';
import type { Kind } from './kinds.ts';

/** What an id may be the id of: a kind of file, a word of a list in `framework.yaml`, or what stands for one of them. */
export type Named =
  | Kind
  | 'grade'
  | 'dimension'
  | 'anchor'
  | 'proficiency'
  | 'competencyGroup'
  | 'trackGroup'
  | 'activityType'
  | 'metric'
  | 'process'
  | 'audience'
  | 'term'
  | 'check'
  | 'kind/id';

/** What the ids in a field name, and words that may stand there in place of an id. */
export interface Naming {
  names: readonly Named[];
  words?: readonly string[];
}

/** Which schemas hold an id, for editors that offer the ids there are. A position on the scale counts as one. */
export const naming = z.registry<Naming>();
