import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import type { CheckContext } from '../checks/check.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Names } from '../framework/link-names.ts';
import type { Problem } from '../problems/problem.ts';
import { readProse } from './prose/read-prose.ts';
import { textChecks } from './text/index.ts';

/** What is to be said of everything that is written in a framework. */
export function judgeTexts(catalog: Catalog, names: Names, context: CheckContext): Problem[] {
  const severities = frameworkFile(catalog)?.data.checks ?? {};
  return runChecks(textChecks, readProse(catalog, names), context, severities);
}
