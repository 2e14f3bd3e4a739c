import { reviewContent } from '../../../src/core/ladder-checks/review-content.ts';
import type { Problem } from '../../../src/core/problems/problem.ts';
import { aSmallFramework, type Change } from './a-small-framework.ts';

/** All that is found in a small framework after changes that break one thing. */
export function problemsOf(...changes: Change[]): readonly Problem[] {
  return reviewContent(aSmallFramework(...changes), { today: '2027-03-01' }).problems;
}
