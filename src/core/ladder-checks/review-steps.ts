import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { runChecks, type Severities, severityOf } from '../checks/run-checks.ts';
import { wholeFramework } from '../framework/framework-for.ts';
import { type FrameworkSource, sourceOf } from '../framework/framework-source.ts';
import { joinFiles } from '../framework/load-framework.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content } from '../schema/content-file.ts';
import { applyExceptions, exceptionsCheck } from './apply-exceptions.ts';
import { audienceOf, type ReviewOptions, unknownAsked } from './asked-for.ts';
import { frameworkChecks } from './index.ts';
import type { TextFinder } from './kept-findings.ts';
import { readProse } from './prose/read-prose.ts';
import { settingsNameChecks } from './settings-name-checks.ts';
import { textChecks } from './text/index.ts';

/** How far a review has come. Whoever runs it may rest after each step, or leave it there. */
export type ReviewStep =
  /** The files can be linked, and no error has come to light so far. */
  | { source: FrameworkSource }
  /** Whether any problem is an error: none of those that are still to be found is. */
  | { isSound: boolean }
  /** One more check has run. */
  | undefined;

/** What a review says in the end: all problems, and what a framework is made from where none is an error. */
export interface Reviewed {
  source?: FrameworkSource;
  problems: readonly Problem[];
}

/** Looks at all of a framework, whoever it is for: first at what decides whether there is one to show. */
export function* reviewSteps(
  content: Content,
  options: ReviewOptions,
  findAlone?: TextFinder,
): Generator<ReviewStep, Reviewed> {
  const { catalog, problems: joining, isLinkable } = joinFiles(content, options);
  const severities = frameworkFile(catalog)?.data.checks ?? {};
  const before = [...joining, ...runChecks([settingsNameChecks], catalog, options, severities)];
  const asked = unknownAsked(catalog, options);
  const told = (found: readonly Problem[], ranLadderChecks = false): Problem[] => [
    ...applyExceptions([...before, ...found], catalog, { ranLadderChecks, severities }),
    ...asked,
  ];
  if (!isLinkable) return { problems: told([]) };
  const source = sourceOf(catalog, audienceOf(catalog, options));
  if (isSound(told([]))) yield { source };
  const ladder = ladderOf(catalog, options, severities);
  ladder.runFirst(findAlone);
  yield { isSound: isSound(told(ladder.found(), ladder.hasRun())) };
  while (ladder.runNext()) yield undefined;
  const problems = told(ladder.found(), true);
  return isSound(problems) ? { problems, source } : { problems };
}

const isSound = (problems: readonly Problem[]): boolean =>
  !problems.some((problem) => problem.severity === 'error');

/** The checks of a ladder over a framework, run one by one, those that may find errors first. */
function ladderOf(catalog: Catalog, options: ReviewOptions, severities: Severities) {
  const framework = once(() => wholeFramework(catalog));
  const prose = once(() => readProse(catalog, framework()));
  const runners = [
    ...frameworkChecks.map((check) => ({
      check,
      run: () => runChecks([check], framework(), options, severities),
    })),
    ...textChecks.map((check) => ({ check, run: () => runChecks([check], prose(), options, severities) })),
  ];
  const found = new Map<string, readonly Problem[]>();
  // An exception that silences nothing is known when every check has run, and may be an error.
  const isEarly =
    severities[exceptionsCheck.name] === 'error'
      ? () => true
      : ({ check }: (typeof runners)[number]) => severityOf(check, severities) === 'error';
  const next = () => runners.find(({ check }) => !found.has(check.name));
  return {
    hasRun: () => next() === undefined,
    /** What was found so far, in the order of the checks. */
    found: () => runners.flatMap(({ check }) => found.get(check.name) ?? []),
    runFirst(findAlone: TextFinder | undefined): void {
      const early = new Set<unknown>(runners.filter(isEarly).map(({ check }) => check));
      const alone = findAlone ? textChecks.filter((each) => each.looksAtTextsAlone && early.has(each)) : [];
      const subject = { catalog, framework, context: options, severities };
      const foundAlone = alone.length > 0 ? (findAlone?.(alone, subject) ?? []) : [];
      const byName = Map.groupBy(foundAlone, ({ check }) => check);
      for (const { name } of alone) found.set(name, byName.get(name) ?? []);
      for (const { check, run } of runners) {
        if (early.has(check) && !found.has(check.name)) found.set(check.name, run());
      }
    },
    /** Whether there was one left to run. */
    runNext(): boolean {
      const runner = next();
      if (runner) found.set(runner.check.name, runner.run());
      return runner !== undefined;
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
