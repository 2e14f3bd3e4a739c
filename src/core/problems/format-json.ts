import type { PlacedProblem } from './problem.ts';
import type { Report } from './report.ts';

/**
 * A report for programs. Paths are those below the content folder; `hint` is null where there is none. The text is plain
 * to a terminal too: signs that could speak to it are escaped.
 */
export function formatJson({ problems, counts }: Report): string {
  const { files, errors, warnings, notes } = counts;
  const report = { problems: problems.map(inOrder), counts: { files, errors, warnings, notes } };
  return JSON.stringify(report, undefined, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}

function inOrder({ check, severity, file, line, column, message, hint }: PlacedProblem) {
  return { check, severity, file, line, column, message, hint: hint ?? null };
}

function escaped(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
