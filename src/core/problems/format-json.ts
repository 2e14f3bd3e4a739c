import { plainJson } from './plain-json.ts';
import type { PlacedProblem } from './problem.ts';
import type { Report } from './report.ts';

/**
 * A report for programs. Paths are those below the content folder; `hint` is null where there is none. The text is plain
 * to a terminal too: signs that could speak to it are escaped.
 */
export function formatJson({ problems, counts }: Report): string {
  const { files, errors, warnings, notes } = counts;
  const report = { problems: problems.map(inOrder), counts: { files, errors, warnings, notes } };
  return plainJson(report);
}

function inOrder({ check, severity, file, line, column, message, hint }: PlacedProblem) {
  return { check, severity, file, line, column, message, hint: hint ?? null };
}
