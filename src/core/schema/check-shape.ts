import type { z } from 'zod';
import type { FieldPath, Problem } from '../problems/problem.ts';
import { describeIssue, type ShapeFinding } from './describe-issue.ts';
import { descriptionOf, fieldsOf } from './fields-of.ts';
import { type DataOf, schemas } from './index.ts';
import { aKind, type Kind } from './kinds.ts';

type Issue = z.core.$ZodIssue;

export const shapeCheck = {
  name: 'files-have-their-shape',
  rule: 'Every file holds the fields of its kind, each with the sort of value that the content model says.',
  severity: 'error',
} as const;

/** Checks what a file holds against the schema of its kind. All that is wrong is reported at once. */
export function checkShape<K extends Kind>(
  kind: K,
  data: unknown,
  file: string,
): { data: DataOf[K] } | { problems: Problem[] } {
  if (!isMapping(data)) return { problems: [notAMapping(kind, data, file)] };
  const schema = schemas[kind];
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  const findings = result.error.issues.flatMap((issue) => explain(schema, issue, [], data));
  return { problems: withoutMisspelt(findings).map((finding) => asProblem(kind, finding, file, schema)) };
}

function explain(schema: z.core.$ZodType, issue: Issue, above: FieldPath, data: unknown): ShapeFinding[] {
  const path = [...above, ...issue.path.filter((part) => typeof part !== 'symbol')];
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors);
    if (branch)
      return ofInterest(branch, valueAt(data, path).value).flatMap((inner) =>
        explain(schema, inner, path, data),
      );
  }
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap((inner) => explain(schema, inner, path, data));
  const { value, isThere } = valueAt(data, path);
  return describeIssue(issue, path, value, isThere, fieldsOf(schema, path));
}

/** Where none of the fields is known, what else the shape would ask for says nothing. */
function ofInterest(branch: readonly Issue[], value: unknown): readonly Issue[] {
  const unknown = branch.find((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0);
  const isForeign =
    isMapping(value) &&
    unknown?.code === 'unrecognized_keys' &&
    unknown.keys.length === Object.keys(value).length;
  return isForeign ? [unknown] : branch;
}

/** A field that is there under a misspelt name is not reported as missing too. */
function withoutMisspelt(findings: readonly ShapeFinding[]): ShapeFinding[] {
  const meant = new Set(
    findings.flatMap((finding) =>
      finding.meant ? [[...finding.path.slice(0, -1), finding.meant].join('\n')] : [],
    ),
  );
  return findings.filter((finding) => finding.meant || !meant.has(finding.path.join('\n')));
}

/** Of several allowed shapes, the one that the value was meant to have: it fits at the top and has the fewest faults. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter((issues) => issues.length > 0 && !issues.some(isAtTheTop));
  return fitting.reduce<readonly Issue[] | undefined>(
    (best, issues) => (best && faults(best) <= faults(issues) ? best : issues),
    undefined,
  );
}

const isAtTheTop = (issue: Issue): boolean => {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return nearestBranch(issue.errors) === undefined;
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
};

/** A missing field weighs more than a wrong one, so that a misspelt key is compared with the shape it was meant for. */
function faults(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + 2 * issue.keys.length;
    return sum + (issue.code === 'invalid_type' && issue.path.length === 1 ? 3 : 1);
  }, 0);
}

function asProblem(kind: Kind, finding: ShapeFinding, file: string, schema: z.core.$ZodType): Problem {
  const { path, message, atKey, fix } = finding;
  const hint = finding.hint ?? descriptionOf(schema, path);
  return {
    check: shapeCheck.name,
    severity: shapeCheck.severity,
    file,
    path,
    message: path.length === 1 ? message.replace('this kind of file', aKind(kind)) : message,
    ...(atKey ? { atKey } : {}),
    ...(hint ? { hint } : {}),
    ...(fix ? { fix } : {}),
  };
}

function notAMapping(kind: Kind, data: unknown, file: string): Problem {
  const what = Array.isArray(data)
    ? 'a list'
    : data === null || data === undefined
      ? 'empty'
      : 'a single value';
  return {
    check: shapeCheck.name,
    severity: shapeCheck.severity,
    file,
    path: [],
    message: `The file is ${what}, but ${aKind(kind)} is a mapping of fields.`,
    hint: 'Write fields such as `title: …`, one on each line.',
  };
}

function valueAt(data: unknown, path: FieldPath): { value: unknown; isThere: boolean } {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return { value: undefined, isThere: false };
    }
    value = (value as Record<string | number, unknown>)[key];
  }
  return { value, isThere: true };
}

/** Whether a value is a mapping as YAML has them. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
