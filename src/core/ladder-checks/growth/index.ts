import type { LadderCheck } from '../ladder-check.ts';
import { activitiesAreBalanced } from './activities-are-balanced.ts';
import { competenciesAreCalledFor } from './competencies-are-called-for.ts';
import { competenciesAreFew } from './competencies-are-few.ts';
import { competenciesTellLevelsApart } from './competencies-tell-levels-apart.ts';
import { coursesNeedPractice } from './courses-need-practice.ts';
import { demandedStepsCanBeClimbedForFree } from './demanded-steps-can-be-climbed-for-free.ts';
import { demandedStepsCanBeClimbedInASmallCompany } from './demanded-steps-can-be-climbed-in-a-small-company.ts';
import { demandedStepsHaveActivities } from './demanded-steps-have-activities.ts';
import { individualWorkCanBePractised } from './individual-work-can-be-practised.ts';

/** Checks of competencies, and the activities that develop them. */
export const growthChecks: readonly LadderCheck[] = [
  competenciesAreFew,
  competenciesAreCalledFor,
  competenciesTellLevelsApart,
  demandedStepsHaveActivities,
  demandedStepsCanBeClimbedForFree,
  demandedStepsCanBeClimbedInASmallCompany,
  individualWorkCanBePractised,
  activitiesAreBalanced,
  coursesNeedPractice,
];
