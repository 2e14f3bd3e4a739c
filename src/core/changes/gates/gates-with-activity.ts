import type { Framework } from '../../framework/framework.ts';
import type { GateData } from '../../schema/gate.ts';
import type { Between } from '../between.ts';
import { moveId } from '../moves-that-rise.ts';

const known = new WeakMap<Framework, ReadonlyMap<string, readonly string[]>>();

/** Moves whose gates ask for an activity. */
export function movesWithActivity(activity: string, { after }: Between): readonly string[] {
  const moves = known.get(after) ?? movesByActivity(after);
  known.set(after, moves);
  return moves.get(activity) ?? [];
}

function movesByActivity({ moves }: Framework): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { gates, notAllowed, from, destination } of moves) {
    if (!gates || notAllowed !== undefined || !('level' in destination)) continue;
    for (const activity of activitiesIn(gates))
      found.set(activity, (found.get(activity) ?? new Set()).add(moveId(from.id, destination.level.id)));
  }
  return new Map([...found].map(([activity, ids]) => [activity, [...ids]]));
}

function activitiesIn(gate: GateData): string[] {
  if ('all' in gate) return gate.all.flatMap(activitiesIn);
  if ('any' in gate) return gate.any.flatMap(activitiesIn);
  return 'activity' in gate ? [gate.activity] : [];
}
