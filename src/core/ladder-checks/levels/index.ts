import type { LadderCheck } from '../ladder-check.ts';
import { competenciesStayInTheirTracks } from './competencies-stay-in-their-tracks.ts';
import { emphasisIsRare } from './emphasis-is-rare.ts';
import { equalGradesWeighAlike } from './equal-grades-weigh-alike.ts';
import { expectationsDoNotFall } from './expectations-do-not-fall.ts';
import { individualWorkIsNotToldAsLeading } from './individual-work-is-not-told-as-leading.ts';
import { largeStepsAreMeant } from './large-steps-are-meant.ts';
import { levelsAddEnough } from './levels-add-enough.ts';
import { levelsAddSomething } from './levels-add-something.ts';
import { levelsAreOneStepApart } from './levels-are-one-step-apart.ts';
import { numbersAgree } from './numbers-agree.ts';
import { overlaysGiveReasons } from './overlays-give-reasons.ts';
import { stepsAreClimbable } from './steps-are-climbable.ts';
import { titlesMatchReports } from './titles-match-reports.ts';

/** Checks of what one level asks beside another. */
export const levelChecks: readonly LadderCheck[] = [
  levelsAddSomething,
  levelsAddEnough,
  levelsAreOneStepApart,
  stepsAreClimbable,
  largeStepsAreMeant,
  expectationsDoNotFall,
  emphasisIsRare,
  titlesMatchReports,
  equalGradesWeighAlike,
  numbersAgree,
  individualWorkIsNotToldAsLeading,
  competenciesStayInTheirTracks,
  overlaysGiveReasons,
];
