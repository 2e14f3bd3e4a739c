import type { FieldPath, Problem } from '../../problems/problem.ts';
import type { Change, Finding } from './finding.ts';

/** A problem that a workbook would bring into the content, at the cell that brings it. */
export function findingOf({ file, path, message, hint }: Problem, changes: readonly Change[]): Finding {
  const change = changes
    .filter((each) => each.file === file && isAlong(each.path, path))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return {
    severity: 'error',
    ...(change ? { sheet: change.sheet, cell: change.cell } : {}),
    message: change ? message : `${message} (${file})`,
    ...(hint ? { hint } : {}),
  };
}

/** Whether one path leads to the other. */
const isAlong = (a: FieldPath, b: FieldPath): boolean =>
  a.every((part, index) => index >= b.length || String(part) === String(b[index]));
