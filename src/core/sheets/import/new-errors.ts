import { reviewContent } from '../../ladder-checks/review-content.ts';
import type { FieldPath, Problem } from '../../problems/problem.ts';
import type { Content } from '../../schema/content-file.ts';
import type { Change, Finding } from './finding.ts';
import type { ImportPlan } from './import-tables.ts';

/** Errors that the content would have and does not have now, at the cells that bring them. */
export function newErrors(
  before: Content,
  plan: Pick<ImportPlan, 'content' | 'changes'>,
  today: string,
): Finding[] {
  const known = new Set(errorsIn(before, today).map(({ file, message }) => `${file}\n${message}`));
  return errorsIn(plan.content, today)
    .filter(({ file, message }) => !known.has(`${file}\n${message}`))
    .map((problem) => findingOf(problem, plan.changes));
}

const errorsIn = (content: Content, today: string): readonly Problem[] =>
  reviewContent(content, { today }).problems.filter(({ severity }) => severity === 'error');

function findingOf({ file, path, message, hint }: Problem, changes: readonly Change[]): Finding {
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
