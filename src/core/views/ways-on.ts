import type { Level, Move } from '../framework/level.ts';
import type { ChangeCounts } from './change-between.ts';
import { countChanges, type WhatItTakes, whatItTakes } from './what-it-takes.ts';

/** A way on from a level, with what it takes where it leads to a level of this framework. */
export interface WayOn {
  move: Move;
  to?: Level;
  takes?: WhatItTakes;
  counts?: ChangeCounts;
}

/**
 * Every way on from a level, the shortest distance first; then ways that lead to no level of this framework, and
 * last the moves that are not made. Ways alike stand as they are written.
 */
export function waysOn(level: Level): WayOn[] {
  return level.moves.map(asWay).sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b));
}

/** Who comes here from where: moves that lead to a level, except those that are not made; the shortest first. */
export function arrivalsAt(level: Level): WayOn[] {
  return level.arrivals
    .filter((move) => move.notAllowed === undefined)
    .map(asWay)
    .sort((a, b) => distance(a) - distance(b));
}

function asWay(move: Move): WayOn {
  if (!('level' in move.destination)) return { move };
  const to = move.destination.level;
  const takes = whatItTakes(move.from, to);
  return { move, to, takes, counts: countChanges(takes) };
}

function rank({ move, to }: WayOn): number {
  if (move.notAllowed !== undefined) return 2;
  return to ? 0 : 1;
}

const distance = ({ counts }: WayOn): number => counts?.distance ?? 0;

/** Whether a seat has to be open for a move, and for how many months it is a right that needs none. */
export interface Seat {
  availability: Move['availability'];
  asOfRightFor?: number;
}

/**
 * What a move says about seats. A way back to individual work with a right of return is a right within its
 * months, however few seats the level has; its availability holds afterwards.
 */
export function seatFor({ kind, rightOfReturn, availability }: Move): Seat {
  const isRight = kind === 'back-to-individual' && rightOfReturn !== undefined;
  return { availability, ...(isRight ? { asOfRightFor: rightOfReturn } : {}) };
}
