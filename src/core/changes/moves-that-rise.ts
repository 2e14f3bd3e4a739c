import type { Level, Move } from '../framework/level.ts';
import { type CompetencyChange, positionOf, whatItTakes } from '../views/what-it-takes.ts';
import type { Between } from './between.ts';

/** A move that is made now and was made before, with the level that it comes from as it was. */
interface StandingMove {
  id: string;
  from: Level;
  to: Level;
  fromBefore: Level;
  /** What there is to climb on it. */
  climbs: readonly CompetencyChange[];
}

export const moveId = (from: string, to: string): string => `${from} ${to}`;

const standing = new WeakMap<Between, readonly StandingMove[]>();

/** Moves that people may be midway on: those made in both frameworks. */
function standingMoves(known: Between): readonly StandingMove[] {
  const found = standing.get(known);
  if (found) return found;
  const levelsBefore = new Map(known.before.levels.map((level) => [known.idNow('level', level.id), level]));
  const madeBefore = new Set(known.before.moves.flatMap((move) => idNowOf(move, known)));
  const moves = known.after.moves.flatMap((move): StandingMove[] => {
    const fromBefore = levelsBefore.get(move.from.id);
    if (!isMade(move) || !('level' in move.destination) || !fromBefore) return [];
    const id = moveId(move.from.id, move.destination.level.id);
    return madeBefore.has(id) ? [asStanding(id, move.from, move.destination.level, fromBefore)] : [];
  });
  const inOrder = moves.toSorted((a, b) => Number(isNextStep(b)) - Number(isNextStep(a)));
  standing.set(known, inOrder);
  return inOrder;
}

/** The step up within a track is what most people are on, and comes first. */
const isNextStep = ({ from, to }: StandingMove): boolean => from.after.includes(to);

function asStanding(id: string, from: Level, to: Level, fromBefore: Level): StandingMove {
  return { id, from, to, fromBefore, climbs: whatItTakes(from, to).changes.filter(({ steps }) => steps > 0) };
}

const isMade = ({ notAllowed }: Move): boolean => notAllowed === undefined;

function idNowOf(move: Move, { idNow }: Between): string[] {
  if (!isMade(move) || !('level' in move.destination)) return [];
  return [moveId(idNow('level', move.from.id), idNow('level', move.destination.level.id))];
}

const idsOf = (moves: readonly StandingMove[]): string[] => [...new Set(moves.map(({ id }) => id))];

/** Moves to a level that was there before. */
export const movesTo = (level: Level, known: Between): string[] =>
  idsOf(standingMoves(known).filter(({ to }) => to === level));

/**
 * Moves to a level for which a competency asks more than before: it is expected at a higher position, and whoever comes
 * met less than that at the level they come from.
 */
export function movesToReach(level: Level, competency: string, position: number, known: Between): string[] {
  return idsOf(
    standingMoves(known).filter(
      ({ to, fromBefore }) => to === level && metAt(fromBefore, competency, known) < position,
    ),
  );
}

function metAt(level: Level, competency: string, { idNow }: Between): number {
  const met = level.expectations.find((each) => idNow('competency', each.competency.id) === competency);
  return positionOf(met) ?? -1;
}

/** Moves on which somebody climbs to or past a position of a competency. */
export function movesThrough(competency: string, position: number, known: Between): string[] {
  const isClimbed = (change: CompetencyChange): boolean => {
    const [start, end] = [positionOf(change.before) ?? 0, positionOf(change.after) ?? 0];
    return change.competency.id === competency && start < position && position <= Math.max(end, start + 1);
  };
  return idsOf(standingMoves(known).filter(({ climbs }) => climbs.some(isClimbed)));
}
