import type { Edit } from '../editing/edit.ts';
import type { FieldPath } from '../problems/problem.ts';

/** A file as a migration sees it: its data as it is written, whatever that is. */
export interface WrittenFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  data: unknown;
}

/**
 * One thing that a migration wants done to a file; paths in its data are those that the steps before it have left.
 * - An edit changes the data in place.
 * - `move` takes a value out of its place and puts it into another, with its comments: in front of an entry of a list,
 *   or as a field that is not there yet. A file that is not there yet comes into being.
 * - `move-file` gives a whole file another path.
 */
export type Step =
  | (Edit & { file: string })
  | { do: 'move'; file: string; path: FieldPath; to: { file: string; path: FieldPath } }
  | { do: 'move-file'; file: string; to: string };

/**
 * Carries content from one content model to the next. It is history: once released it stays as it is, so that it knows
 * nothing of the schemas, which go on changing.
 */
export interface Migration {
  /** The model that the content is written for before it. Afterwards it is the next. */
  from: number;
  /** What is different afterwards, in a sentence for those who keep the content. */
  does: string;
  /** Says what to do with the files; it changes nothing by itself. `modelVersion` is not its business. */
  steps(files: readonly WrittenFile[]): readonly Step[];
}
