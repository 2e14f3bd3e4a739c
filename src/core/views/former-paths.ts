import type { Framework } from '../framework/framework.ts';
import { formerMovePaths } from './move-pages.ts';
import { isPageKind, pathOf } from './path-of.ts';

/** Former addresses of pages, and what they lead to now. */
export function formerPaths(framework: Framework): { from: string; to: string }[] {
  const things = framework.renamed.flatMap(({ kind, from, to }) =>
    isPageKind(kind) ? [{ from: pathOf(kind, from), to: pathOf(kind, to) }] : [],
  );
  return [...things, ...formerMovePaths(framework)];
}
