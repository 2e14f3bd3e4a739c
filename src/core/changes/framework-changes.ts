import type { Framework } from '../framework/framework.ts';
import { between } from './between.ts';
import { compareBumps, type FrameworkChange } from './change.ts';
import { inTodaysIds, renamingsBetween } from './in-todays-ids.ts';
import { levelChanges } from './levels/level-changes.ts';
import { moveChanges } from './levels/move-changes.ts';
import { missingActivities } from './missing-activities.ts';
import type { Dictionary } from './texts/dictionary.ts';
import { aboutChanges } from './things/about-changes.ts';
import { activityChanges } from './things/activity-changes.ts';
import { competencyChanges } from './things/competency-changes.ts';
import { overlayChanges } from './things/overlay-changes.ts';
import { proseChanges } from './things/prose-changes.ts';
import { trackChanges } from './things/track-changes.ts';
import { vocabularyChanges } from './things/vocabulary-changes.ts';
import { wordIdChanges } from './things/word-id-changes.ts';

/**
 * What changed in meaning from one framework to another, most important first. Nothing for a framework and itself. A
 * dictionary tells slips from other words; without one, words that stand elsewhere in the framework have to do.
 */
export function frameworkChanges(
  before: Framework,
  after: Framework,
  dictionary?: Dictionary,
): FrameworkChange[] {
  const renamings = renamingsBetween(before, after);
  const known = between(inTodaysIds(before, renamings), after, dictionary);
  const changes = [
    ...levelChanges(known),
    ...moveChanges(known),
    ...competencyChanges(known),
    ...trackChanges(known),
    ...overlayChanges(known),
    ...vocabularyChanges(known),
    ...wordIdChanges(renamings, after),
    ...missingActivities(known),
    ...activityChanges(known),
    ...aboutChanges(known),
    ...proseChanges(known),
  ];
  return byWeight(changes);
}

export const byWeight = (changes: readonly FrameworkChange[]): FrameworkChange[] =>
  changes.toSorted((a, b) => weightOf(b) - weightOf(a) || compareBumps(b.bump, a.bump));

/** An activity that is missing comes after what asks something, and before what asks nothing. */
const weightOf = ({ bump, kind }: FrameworkChange): number =>
  bump === 'major' ? 2 : kind === 'activity-missing' ? 1 : 0;
