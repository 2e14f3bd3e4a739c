import type { Level, Move } from '../../framework/level.ts';
import { goalOf } from './connections.ts';

/** A way on from a level, for those who read the map as a list. */
export interface WayInWords {
  move: Move;
  /** Absent where it leads to any level, or to a place outside. */
  to?: Level;
  /** Some move leads back. */
  isBothWays: boolean;
}

/** Every way on from a level, those that are not made last. */
export function waysInWords(level: Level): WayInWords[] {
  const isRefused = ({ notAllowed }: Move) => (notAllowed === undefined ? 0 : 1);
  return level.moves.toSorted((a, b) => isRefused(a) - isRefused(b)).map(inWords);
}

function inWords(move: Move): WayInWords {
  const to = 'level' in move.destination ? move.destination.level : undefined;
  const isBothWays = goalOf(move)?.moves.some((back) => goalOf(back) === move.from) ?? false;
  return { move, isBothWays, ...(to ? { to } : {}) };
}
