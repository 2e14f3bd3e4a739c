import type { FieldPath } from '../problems/problem.ts';

/**
 * One change of the data of a file. Positions in lists count from 0, and mean the list as the edits before have left it.
 * - `set` puts a value in the place of another, or adds a field; the mappings on the way come with it.
 * - `insert` puts an entry into a list, before the one that has the position now.
 * - `remove` takes a field or an entry of a list away, with the comments inside it.
 * - `rename` gives a field another name, in its place.
 */
export type Edit =
  | {
      do: 'set';
      path: FieldPath;
      value: unknown;
      /** The order of the fields around it. Without it, as in the schema; a field in neither comes last. */
      order?: readonly string[];
    }
  | { do: 'insert'; path: FieldPath; value: unknown }
  | { do: 'remove'; path: FieldPath }
  | { do: 'rename'; path: FieldPath; to: string };

/** A change that could not be made without touching more than it may. */
export class EditError extends Error {
  override name = 'EditError';
}
