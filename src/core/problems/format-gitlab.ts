import type { PlacedProblem, Severity } from './problem.ts';
import { pathFrom, type Report } from './report.ts';
import { visible } from './visible.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', note: 'info' };

/**
 * A report that GitLab shows beside the lines of a merge request: Code Quality, as JSON and nothing else. `folder` is the
 * content folder as seen from the top of the repository. `digest` makes a short sign of a text, by which GitLab knows a
 * problem again when its line has moved. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatGitlab({ problems }: Report, folder: string, digest: (text: string) => string): string {
  const seen = new Map<string, number>();
  const entries = problems.map((problem) => {
    const what = [problem.check, problem.file, problem.message].join('\n');
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    return entryOf(problem, folder, digest(`${what}\n${times}`));
  });
  return JSON.stringify(entries, undefined, 2);
}

function entryOf(problem: PlacedProblem, folder: string, fingerprint: string) {
  const { check, severity, file, line, message, hint } = problem;
  return {
    check_name: check,
    description: [message, hint ?? ''].filter(Boolean).map(visible).join(' '),
    fingerprint,
    severity: severities[severity],
    location: { path: visible(pathFrom(folder, file)), lines: { begin: line } },
  };
}
