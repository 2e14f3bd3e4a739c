import { buildCatalog, type Catalog, frameworkFile } from '../catalog/catalog.ts';
import type { CheckContext } from '../checks/check.ts';
import { catalogChecks } from '../checks/index.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content } from '../schema/content-file.ts';
import { audiencesOf, forAudience } from './for-audience.ts';
import type { Framework } from './framework.ts';
import { linkFramework } from './link-framework.ts';

export interface Loaded {
  catalog: Catalog;
  /** All of it, for the narrowest audience; there only when no check of shape or references reports an error. */
  framework?: Framework;
  problems: readonly Problem[];
}

/**
 * Shape, then rules, then links. All problems are reported at once; a framework comes out only where none of
 * them is an error.
 */
export function loadFramework(content: Content, context: CheckContext): Loaded {
  const { catalog, problems: shapes } = buildCatalog(content);
  const severities = frameworkFile(catalog)?.data.checks ?? {};
  const problems = [...shapes, ...runChecks(catalogChecks, catalog, context, severities)];
  if (problems.some((problem) => problem.severity === 'error') || content.unreadable.length > 0) {
    return { catalog, problems };
  }
  return { catalog, problems, framework: frameworkFor(catalog, narrowest(catalog)) };
}

/** The framework of a catalog without errors, with what is for `audience` or for a wider one. */
export function frameworkFor(catalog: Catalog, audience: string): Framework {
  return linkFramework(forAudience(catalog, audience), audience);
}

/** The audience that everything is for: checks look at all there is. */
const narrowest = (catalog: Catalog): string => audiencesOf(catalog).at(-1)?.id ?? 'everyone';
