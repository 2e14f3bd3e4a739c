import { namedInFull, namesIn } from './named-by-place.ts';
import type { PlanData, PlanDetails, WholePlanData } from './plan-data.ts';

/** The data with the details that belong to it. */
export function withDetails(
  data: PlanData,
  { activityTypes, activities, gates }: PlanDetails,
): WholePlanData {
  const names = namesIn(data);
  return {
    ...data,
    activityTypes,
    activities: data.activities.flatMap((activity, n) => {
      const about = activities[n];
      return about ? [{ ...activity, ...about }] : [];
    }),
    levels: data.levels.map((level, n) => ({
      ...level,
      moves: level.moves.map((move, m) => {
        const gate = gates[n]?.[m];
        return gate ? { ...move, gates: namedInFull(names, gate) } : move;
      }),
    })),
  };
}
