import type { Problem } from '../../../src/core/problems/problem.ts';
import type { Change } from './a-small-framework.ts';
import { problemsOf } from './problems-of.ts';

/** What one check finds in a small framework after changes that break one thing. */
export function foundBy(check: string, ...changes: Change[]): readonly Problem[] {
  return problemsOf(...changes).filter((problem) => problem.check === check);
}
