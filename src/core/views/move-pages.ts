import type { Framework } from '../framework/framework.ts';
import type { Level, Move } from '../framework/level.ts';
import { pathOfMove } from './path-of.ts';
import { type WhatItTakes, whatItTakes } from './what-it-takes.ts';

/** All that is said about going from one level to another: at least one move, and what they take. */
export interface MovePage {
  from: Level;
  to: Level;
  /** As written; those that are made first. */
  moves: readonly Move[];
  takes: WhatItTakes;
  /** Present where the move goes into people management. */
  wayBack?: WayBack;
}

/** How one comes back from management: to the level that was left where such a move exists, else to others. */
export interface WayBack {
  takes: WhatItTakes;
  /** The move back to the level that was left. */
  direct?: Move;
  /** Levels that ways back lead to instead. */
  elsewhere: readonly Level[];
}

/** The levels that a move leads away from and to. There is a page for every pair. */
export type MovePair = Pick<MovePage, 'from' | 'to'>;

export const movePairs = ({ levels }: Framework): MovePair[] =>
  levels.flatMap((from) => destinationsFrom(from).map((to) => ({ from, to })));

function destinationsFrom(from: Level): Level[] {
  return [
    ...new Set(from.moves.flatMap(({ destination }) => ('level' in destination ? [destination.level] : []))),
  ];
}

export function movePage({ from, to }: MovePair): MovePage {
  const isRefused = (move: Move) => (move.notAllowed === undefined ? 0 : 1);
  const moves = movesBetween(from, to).sort((a, b) => isRefused(a) - isRefused(b));
  const isInto = !from.isManagement && to.isManagement;
  return {
    from,
    to,
    moves,
    takes: whatItTakes(from, to),
    ...(isInto ? { wayBack: wayBackFrom(to, from) } : {}),
  };
}

const movesBetween = (from: Level, to: Level): Move[] =>
  from.moves.filter(({ destination }) => 'level' in destination && destination.level === to);

function wayBackFrom(from: Level, to: Level): WayBack {
  const isMade = ({ notAllowed }: Move) => notAllowed === undefined;
  const direct = movesBetween(from, to).find(isMade);
  const elsewhere = destinationsFrom(from).filter(
    (level) => !level.isManagement && level !== to && movesBetween(from, level).some(isMade),
  );
  return { takes: whatItTakes(from, to), ...(direct ? { direct } : {}), elsewhere };
}

/** Former addresses of move pages, by the former ids of their levels, and what they lead to now. */
export function formerMovePaths(framework: Framework): { from: string; to: string }[] {
  const idsOf = (level: Level): string[] => [level.id, ...level.formerly];
  return movePairs(framework).flatMap(({ from, to }) =>
    idsOf(from)
      .flatMap((fromId) => idsOf(to).map((toId) => pathOfMove(fromId, toId)))
      .filter((path) => path !== pathOfMove(from.id, to.id))
      .map((path) => ({ from: path, to: pathOfMove(from.id, to.id) })),
  );
}
