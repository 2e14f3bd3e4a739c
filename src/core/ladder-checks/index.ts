import type { Check } from '../checks/check.ts';
import type { Framework } from '../framework/framework.ts';
import { expectationsDoNotFall } from './expectations-do-not-fall.ts';
import { overlaysGiveReasons } from './overlays-give-reasons.ts';
import { textComplete } from './text-complete.ts';

/** A check over the linked framework and its views. */
export type LadderCheck = Check<Framework>;

/** Every check of what makes a good ladder, in the order in which their problems are reported. */
export const ladderChecks: readonly LadderCheck[] = [
  expectationsDoNotFall,
  overlaysGiveReasons,
  textComplete,
];
