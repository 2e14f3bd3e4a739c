import type { Problem } from '../../core/problems/problem.ts';
import type { Content } from '../../core/schema/content-file.ts';
import type { Change, Finding } from '../../core/sheets/import/finding.ts';
import { findingOf } from '../../core/sheets/import/finding-of.ts';
import type { ImportPlan } from '../../core/sheets/import/import-tables.ts';
import { comesOfRefusal } from '../../core/sheets/import/refused.ts';
import { newErrors } from '../changed-content.ts';
import { EditError } from '../edit/edit.ts';
import type { FileChange } from '../edit/file-change.ts';
import { fileChanges } from './file-changes.ts';

export interface WorkbookImport {
  findings: readonly Finding[];
  changes: readonly Change[];
  /** What to write; nothing where a finding is an error. */
  files: readonly FileChange[];
}

/**
 * The plan with the files to write, where nothing stands against it. What cannot be understood does not keep the rest
 * from being checked, so that everything is told at once.
 */
export function withFiles(folder: string, content: Content, plan: ImportPlan, today: string): WorkbookImport {
  try {
    const files = fileChanges(folder, plan);
    const findings = [...plan.findings, ...broken(plan, newErrors(content, files, today))];
    return { findings, changes: plan.changes, files: findings.some(isError) ? [] : files };
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const findings: Finding[] = [...plan.findings, { severity: 'error', message: error.message }];
    return { findings, changes: plan.changes, files: [] };
  }
}

/** What the changes would break. Where some could not be understood, only what stands at a cell that is fine otherwise. */
function broken({ findings, refused, changes }: ImportPlan, problems: readonly Problem[]): Finding[] {
  const errors = findings.filter(isError);
  return problems
    .filter((problem) => !comesOfRefusal(problem, refused))
    .map((problem) => findingOf(problem, changes))
    .filter(({ sheet, cell }) => errors.length === 0 || (sheet && !isToldAt(errors, sheet, cell)));
}

const isToldAt = (errors: readonly Finding[], sheet: string, cell: string | undefined): boolean =>
  errors.some((each) => each.sheet === sheet && each.cell === cell);

export const isError = ({ severity }: Finding): boolean => severity === 'error';
