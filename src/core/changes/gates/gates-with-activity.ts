import type { GateData } from '../../schema/gate.ts';
import type { Between } from '../between.ts';
import { moveId } from '../moves-that-rise.ts';

/** Moves whose gates ask for an activity. */
export function movesWithActivity(activity: string, { after }: Between): string[] {
  const moves = after.moves.flatMap(({ gates, notAllowed, from, destination }) =>
    gates && notAllowed === undefined && 'level' in destination && asksFor(gates, activity)
      ? [moveId(from.id, destination.level.id)]
      : [],
  );
  return [...new Set(moves)];
}

function asksFor(gate: GateData, activity: string): boolean {
  if ('all' in gate) return gate.all.some((part) => asksFor(part, activity));
  if ('any' in gate) return gate.any.some((part) => asksFor(part, activity));
  return 'activity' in gate && gate.activity === activity;
}
