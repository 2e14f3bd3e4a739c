import { buildCatalog, type Catalog, frameworkFile } from '../catalog/catalog.ts';
import type { CheckContext } from '../checks/check.ts';
import { catalogChecks } from '../checks/index.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content } from '../schema/content-file.ts';
import type { Framework } from './framework.ts';
import { wholeFramework } from './framework-for.ts';

export interface Loaded {
  catalog: Catalog;
  /** All of it, for the narrowest audience; there only when all is well-shaped and no check that linking relies on found anything. */
  framework?: Framework;
  problems: readonly Problem[];
}

/** Shape, then rules, then links. All problems are reported at once. */
export function loadFramework(content: Content, context: CheckContext): Loaded {
  const { isLinkable, ...joined } = joinFiles(content, context);
  return isLinkable ? { ...joined, framework: wholeFramework(joined.catalog) } : joined;
}

/** Files joined by ids alone, and whether they can be linked: all is well-shaped, and no check that linking relies on found anything. */
export function joinFiles(content: Content, context: CheckContext): Loaded & { isLinkable: boolean } {
  const { catalog, problems: shapes } = buildCatalog(content);
  const severities = frameworkFile(catalog)?.data.checks ?? {};
  const problems = [...shapes, ...runChecks(catalogChecks, catalog, context, severities)];
  const isLinkable = shapes.length === 0 && content.unreadable.length === 0 && !problems.some(isFromGuard);
  return { catalog, problems, isLinkable };
}

const guards = new Set(catalogChecks.filter(({ guards }) => guards).map(({ name }) => name));
const isFromGuard = ({ check }: Problem): boolean => guards.has(check);
