import { type Catalog, type Entry, frameworkFile } from '../catalog/catalog.ts';
import { runChecks, type Severities } from '../checks/run-checks.ts';
import type { Framework } from '../framework/framework.ts';
import type { Problem } from '../problems/problem.ts';
import type { LadderContext } from './ladder-check.ts';
import { readProse } from './prose/read-prose.ts';
import type { TextCheck } from './text-check.ts';

/** What a check over texts looks at. */
interface TextSubject {
  catalog: Catalog;
  framework: () => Framework;
  context: LadderContext;
  severities: Severities;
}

/** Runs checks that look at texts alone. */
export type TextFinder = (checks: readonly TextCheck[], subject: TextSubject) => Problem[];

/**
 * Runs checks that look at texts alone on what changed since the last time, and adds what it found in the rest then.
 * Where something changed by which all texts are judged, such as a title, all are looked at again.
 */
export function keptFindings(): TextFinder {
  let known = new WeakMap<Entry, Problem[]>();
  let measure = '';
  return (checks, subject) => {
    const now = measureOf(checks, subject);
    if (now !== measure) known = new WeakMap();
    measure = now;
    const { entries } = subject.catalog;
    const fresh = entries.filter((entry) => !known.has(entry));
    const found = Map.groupBy(findIn(fresh, checks, subject), ({ file }) => file);
    for (const entry of fresh) known.set(entry, found.get(entry.file) ?? []);
    return entries.flatMap((entry) => known.get(entry) ?? []);
  };
}

function findIn(entries: readonly Entry[], checks: readonly TextCheck[], subject: TextSubject): Problem[] {
  const { catalog, framework, context, severities } = subject;
  if (entries.length === 0) return [];
  return runChecks(checks, readProse({ ...catalog, entries }, framework()), context, severities);
}

/** All by which one text is judged, beside what it says itself. */
function measureOf(checks: readonly TextCheck[], { catalog, framework, context, severities }: TextSubject) {
  const { about, audiences, scale, glossary, tracks, levels, competencies } = framework();
  const called = [...tracks, ...levels, ...competencies].map(({ title }) => title);
  return JSON.stringify([
    checks.map(({ name }) => [name, severities[name]]),
    context.today,
    [about.language, frameworkFile(catalog)?.data.words, audiences],
    [called, levels.map(({ aliases }) => aliases)],
    [glossary.map(({ term }) => term), scale.map(({ name }) => name)],
  ]);
}
