import type { LadderCheck } from '../ladder-check.ts';
import { majorChangesHaveAnEntry } from './major-changes-have-an-entry.ts';
import { reviewsAreOnTime } from './reviews-are-on-time.ts';
import { termsMeanOneThing } from './terms-mean-one-thing.ts';
import { textComplete } from './text-complete.ts';

/** Checks of whether everything is there and up to date. */
export const upkeepChecks: readonly LadderCheck[] = [
  textComplete,
  termsMeanOneThing,
  reviewsAreOnTime,
  majorChangesHaveAnEntry,
];
