import type { LadderCheck } from '../ladder-check.ts';
import { individualLinesGoOn } from './individual-lines-go-on.ts';
import { individualLinesReachAsHigh } from './individual-lines-reach-as-high.ts';
import { levelsAreReachableWithoutManaging } from './levels-are-reachable-without-managing.ts';
import { levelsHaveArrivals } from './levels-have-arrivals.ts';
import { levelsLeadSomewhere } from './levels-lead-somewhere.ts';
import { managementHasAWayBack } from './management-has-a-way-back.ts';
import { tracksRise } from './tracks-rise.ts';

/** Checks of whether lines go on and ways lead there. */
export const lineChecks: readonly LadderCheck[] = [
  tracksRise,
  individualLinesGoOn,
  levelsAreReachableWithoutManaging,
  levelsLeadSomewhere,
  levelsHaveArrivals,
  managementHasAWayBack,
  individualLinesReachAsHigh,
];
