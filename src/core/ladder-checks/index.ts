import type { Check } from '../checks/check.ts';
import type { Framework } from '../framework/framework.ts';
import { competenciesStayInTheirTracks } from './competencies-stay-in-their-tracks.ts';
import { equalGradesWeighAlike } from './equal-grades-weigh-alike.ts';
import { expectationsDoNotFall } from './expectations-do-not-fall.ts';
import { individualLinesGoOn } from './individual-lines-go-on.ts';
import { individualLinesReachAsHigh } from './individual-lines-reach-as-high.ts';
import { individualWorkIsNotToldAsLeading } from './individual-work-is-not-told-as-leading.ts';
import { levelsAddEnough } from './levels-add-enough.ts';
import { levelsAddSomething } from './levels-add-something.ts';
import { levelsAreReachableWithoutManaging } from './levels-are-reachable-without-managing.ts';
import { levelsHaveArrivals } from './levels-have-arrivals.ts';
import { levelsLeadSomewhere } from './levels-lead-somewhere.ts';
import { managementHasAWayBack } from './management-has-a-way-back.ts';
import { overlaysGiveReasons } from './overlays-give-reasons.ts';
import { textComplete } from './text-complete.ts';
import { titlesMatchReports } from './titles-match-reports.ts';
import { tracksRise } from './tracks-rise.ts';

/** A check over the linked framework and its views. */
export type LadderCheck = Check<Framework>;

/** Every check of what makes a good ladder, in the order in which their problems are reported. */
export const ladderChecks: readonly LadderCheck[] = [
  tracksRise,
  individualLinesGoOn,
  levelsAreReachableWithoutManaging,
  levelsLeadSomewhere,
  levelsHaveArrivals,
  managementHasAWayBack,
  individualLinesReachAsHigh,
  levelsAddSomething,
  levelsAddEnough,
  expectationsDoNotFall,
  titlesMatchReports,
  equalGradesWeighAlike,
  individualWorkIsNotToldAsLeading,
  competenciesStayInTheirTracks,
  overlaysGiveReasons,
  textComplete,
];
