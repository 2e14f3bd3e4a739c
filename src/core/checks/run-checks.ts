import type { Problem, Severity } from '../problems/problem.ts';
import type { Check, CheckContext } from './check.ts';

/** Severities that a framework sets for itself, by check name. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Runs every check that is not off and gathers what they report. */
export function runChecks<Subject, Context extends CheckContext>(
  checks: readonly Check<Subject, Context>[],
  subject: Subject,
  context: Context,
  severities: Severities,
): Problem[] {
  return checks.flatMap((check) => {
    const isSet = !check.guards && Object.hasOwn(severities, check.name);
    const severity = isSet ? severities[check.name] : check.severity;
    if (severity === undefined || severity === 'off') return [];
    const found: Problem[] = [];
    check.run(subject, context, (finding) => found.push({ check: check.name, severity, ...finding }));
    return found;
  });
}
