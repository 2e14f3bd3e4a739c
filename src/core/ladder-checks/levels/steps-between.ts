import type { Framework } from '../../framework/framework.ts';
import type { Level } from '../../framework/level.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import { whatItTakes } from '../../views/what-it-takes.ts';
import type { Threshold } from '../thresholds.ts';

/** How many expectations may rise or be new from one level to the next: at most, and usually. */
export const mostRaised: Threshold = { small: 10, medium: 15, large: 15 };
export const usuallyRaised: Threshold = { small: 8, medium: 12, large: 12 };

/** A level, one before it, and how many expectations rise or are new between the two. */
export interface LevelStep {
  before: Level;
  level: Level;
  raised: number;
}

export function stepsBetweenLevels(framework: Framework): LevelStep[] {
  return levelsInUse(framework).flatMap((level) =>
    level.before.map((before) => ({ before, level, raised: raisedBetween(before, level) })),
  );
}

/** What comes with the grade is asked of everyone at it, and is no part of this step in particular. */
const raisedBetween = (before: Level, level: Level): number =>
  whatItTakes(before, level).changes.filter(
    ({ steps, after }) => steps > 0 && after?.source.layer !== 'grade',
  ).length;
