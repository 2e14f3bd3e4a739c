import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Framework } from '../framework/framework.ts';
import type { Problem } from '../problems/problem.ts';
import { applyExceptions } from './apply-exceptions.ts';
import type { LadderContext } from './ladder-check.ts';
import { majorChangesHaveAnEntry } from './upkeep/major-changes-have-an-entry.ts';

/** Changes that no entry in `changes/` tells of, unless the framework turned the check off or made an exception. */
export function untoldChanges(
  { catalog, framework }: { catalog: Catalog; framework: Framework },
  context: LadderContext,
): Problem[] {
  const severities = frameworkFile(catalog)?.data.checks ?? {};
  const found = runChecks([majorChangesHaveAnEntry], framework, context, severities);
  return applyExceptions(found, catalog, { ranLadderChecks: false, severities }).filter(
    ({ check }) => check === majorChangesHaveAnEntry.name,
  );
}
