import type { Catalog, Entry } from '../catalog/catalog.ts';
import { catalogChecks } from '../checks/index.ts';
import { type Severities, severityOf } from '../checks/run-checks.ts';
import type { FieldPath, Problem } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import { ladderChecks } from './index.ts';

export const exceptionsCheck = {
  name: 'exceptions-silence-something',
  rule: 'Every exception silences a problem that is there; otherwise it is taken out again.',
  severity: 'warning',
} as const;

interface Exception {
  file: string;
  index: number;
  check: string;
  /** The field it is about; the whole file where absent. */
  at?: string;
}

interface Ran {
  /** Ladder checks run only over a framework without errors; until then their exceptions are left alone. */
  ranLadderChecks: boolean;
  severities: Severities;
}

/** Takes out the problems that an exception covers, and reports exceptions that cover none. */
export function applyExceptions(problems: readonly Problem[], catalog: Catalog, ran: Ran): Problem[] {
  const exceptions = catalog.entries.flatMap(exceptionsOf);
  const used = new Set<Exception>();
  const left = problems.filter((problem) => {
    const covering = guards.has(problem.check)
      ? []
      : exceptions.filter((exception) => covers(exception, problem));
    for (const exception of covering) used.add(exception);
    return covering.length === 0;
  });
  const severity = ran.severities[exceptionsCheck.name] ?? exceptionsCheck.severity;
  if (severity === 'off') return left;
  const idle = exceptions.filter((exception) => !used.has(exception) && isJudged(exception, ran));
  return [...left, ...idle.map((exception) => ({ ...asProblem(exception), severity }))];
}

/** Checks that the build relies on; no exception and no setting makes them silent. */
const guards = new Set(catalogChecks.filter((check) => check.guards).map((check) => check.name));

/** The checks that others were part of: an exception from such a one holds for what has a check of its own now. */
const wholeOf = new Map(ladderChecks.map((check) => [check.name, check.partOf]));

function exceptionsOf(entry: Entry): Exception[] {
  const { exceptions = [] } = entry.data as {
    exceptions?: { check: string; at?: string | undefined }[] | undefined;
  };
  return exceptions.map(({ check, at }, index) => ({
    file: entry.file,
    index,
    check,
    ...(at === undefined ? {} : { at }),
  }));
}

function covers(exception: Exception, problem: Problem): boolean {
  const names = [problem.check, wholeOf.get(problem.check)];
  if (exception.file !== problem.file || !names.includes(exception.check)) return false;
  return exception.at === undefined || isWithin(problem.path, exception.at);
}

/** `at` is written with dots; entries of lists are counted from 1, as messages count them. */
function isWithin(path: FieldPath, at: string): boolean {
  const written = path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
  return written === at || written.startsWith(`${at}.`);
}

/** An exception from a check that did not run, or from one that allows none, is not judged. */
function isJudged(exception: Exception, { ranLadderChecks, severities }: Ran): boolean {
  const ran = [...catalogChecks, ...(ranLadderChecks ? ladderChecks : [])];
  const check = ran.find(({ name }) => name === exception.check);
  return check !== undefined && !check.guards && severityOf(check, severities) !== 'off';
}

function asProblem({ file, index, check, at }: Exception): Omit<Problem, 'severity'> {
  const where = at === undefined ? 'in this file' : `at ${quote(at)}`;
  return {
    check: exceptionsCheck.name,
    file,
    path: ['exceptions', index],
    message: `The exception from ${quote(check)} silences nothing: there is no such problem ${where}.`,
    hint: 'Take the exception out.',
  };
}
