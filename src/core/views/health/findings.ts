import type { PlacedProblem, Severity } from '../../problems/problem.ts';

/** What one check found, by file. */
export interface Finding {
  check: string;
  severity: Severity;
  count: number;
  files: readonly { file: string; problems: readonly PlacedProblem[] }[];
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Problems by the check that found them: the graver ones first, then those that found more. */
export function findings(problems: readonly PlacedProblem[]): Finding[] {
  const groups = Map.groupBy(problems, ({ check, severity }) => `${severity} ${check}`);
  return [...groups.values()]
    .flatMap((found) => found.slice(0, 1).map(({ check, severity }) => findingOf(check, severity, found)))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count);
}

function findingOf(check: string, severity: Severity, found: readonly PlacedProblem[]): Finding {
  const files = [...Map.groupBy(found, ({ file }) => file)].map(([file, problems]) => ({ file, problems }));
  return { check, severity, count: found.length, files };
}
