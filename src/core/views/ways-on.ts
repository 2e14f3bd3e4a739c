import type { Level, Move } from '../framework/level.ts';
import { countChanges, type WhatItTakes, whatItTakes } from './what-it-takes.ts';

/** A way on from a level, with what it takes where it leads to a level of this framework. */
export interface WayOn {
  move: Move;
  to?: Level;
  takes?: WhatItTakes;
  counts?: ReturnType<typeof countChanges>;
}

/**
 * Every way on from a level: the next level of the track first, then by the steps to climb, fewest first;
 * moves that are not made come last.
 */
export function waysOn(level: Level): WayOn[] {
  return level.moves.map(asWay).sort((a, b) => rank(a) - rank(b) || steps(a) - steps(b));
}

/** Who comes here from where: moves that lead to a level, except those that are not made. */
export function arrivalsAt(level: Level): Move[] {
  return level.arrivals.filter((move) => move.notAllowed === undefined);
}

function asWay(move: Move): WayOn {
  if (!('level' in move.destination)) return { move };
  const to = move.destination.level;
  const takes = whatItTakes(move.from, to);
  return { move, to, takes, counts: countChanges(takes) };
}

function rank({ move, to }: WayOn): number {
  if (move.notAllowed !== undefined) return 3;
  if (!to) return 2;
  return move.from.after.includes(to) ? 0 : 1;
}

const steps = ({ counts }: WayOn): number => counts?.steps ?? Number.POSITIVE_INFINITY;
