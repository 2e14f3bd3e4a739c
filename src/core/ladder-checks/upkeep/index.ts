import type { LadderCheck } from '../ladder-check.ts';
import { activitiesHaveEvidence } from './activities-have-evidence.ts';
import { antiExamplesAreGiven } from './anti-examples-are-given.ts';
import { bothSidesHaveAPart } from './both-sides-have-a-part.ts';
import { closedSeatsHaveAPlan } from './closed-seats-have-a-plan.ts';
import { levelsHaveEvidence } from './levels-have-evidence.ts';
import { majorChangesHaveAnEntry } from './major-changes-have-an-entry.ts';
import { reviewsAreOnTime } from './reviews-are-on-time.ts';
import { termsMeanOneThing } from './terms-mean-one-thing.ts';
import { textComplete } from './text-complete.ts';
import { tracksAndCompetenciesGiveReasons } from './tracks-and-competencies-give-reasons.ts';

/** Checks of whether everything is there and up to date. */
export const upkeepChecks: readonly LadderCheck[] = [
  textComplete,
  activitiesHaveEvidence,
  levelsHaveEvidence,
  antiExamplesAreGiven,
  closedSeatsHaveAPlan,
  bothSidesHaveAPart,
  tracksAndCompetenciesGiveReasons,
  termsMeanOneThing,
  reviewsAreOnTime,
  majorChangesHaveAnEntry,
];
