import type { FieldPath, Problem } from '../../problems/problem.ts';
import { quote } from '../../problems/quote.ts';

/** What could not be taken over, so that what is missing because of it is not told as well. */
export interface Refused {
  /** Where in the files the cells belong that could not be understood. */
  cells: { file: string; path: FieldPath }[];
  /** The ids of rows that could not be taken over. */
  ids: string[];
}

/** Whether a problem is there only because something was refused. */
export const comesOfRefusal = (problem: Problem, { cells, ids }: Refused): boolean =>
  cells.some(({ file, path }) => file === problem.file && isInside(problem.path, path)) ||
  ids.some((id) => problem.message.includes(quote(id)));

const isInside = (path: FieldPath, around: FieldPath): boolean =>
  around.every((part, index) => String(part) === String(path[index]));
