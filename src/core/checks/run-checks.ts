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
    const severity = severityOf(check, severities);
    if (severity === 'off') return [];
    const found: Problem[] = [];
    check.run(subject, context, (finding) => found.push({ check: check.name, severity, ...finding }));
    return found;
  });
}

/**
 * The severity of what a check finds: the one that a framework sets for it, or for the check that it was part of,
 * unless linking relies on the check.
 */
export function severityOf(
  { name, severity, guards, partOf = name }: Pick<Check<never>, 'name' | 'severity' | 'guards' | 'partOf'>,
  severities: Severities,
): Severity | 'off' {
  const named = [name, partOf].find((each) => Object.hasOwn(severities, each));
  return (!guards && named !== undefined && severities[named]) || severity;
}
