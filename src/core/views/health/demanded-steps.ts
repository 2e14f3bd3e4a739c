import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Level, Move } from '../../framework/level.ts';
import { isInUse } from '../../schema/is-in-use.ts';
import { levelsInUse } from '../level-graph.ts';
import { climbsOnMove, expectedAt } from './climbs.ts';

/** Who asks for a step on the scale of a competency. */
export interface Demand {
  /** Levels that expect the proficiency which the step reaches. */
  levels: ReadonlySet<Level>;
  /** Moves on which the step has to be climbed. */
  moves: ReadonlySet<Move>;
}

/** Steps by competency, then by the position on the scale that the step reaches. */
export type DemandedSteps = ReadonlyMap<Competency, ReadonlyMap<number, Demand>>;

/** Every step on a scale that a level in use demands, or a move between levels in use. */
export function demandedSteps(framework: Framework): DemandedSteps {
  const demands = new Map<Competency, Map<number, { levels: Set<Level>; moves: Set<Move> }>>();
  const at = (competency: Competency, position: number) => {
    const steps = demands.get(competency) ?? new Map();
    const demand = steps.get(position) ?? { levels: new Set(), moves: new Set() };
    if (demand.levels.size + demand.moves.size === 0) demands.set(competency, steps.set(position, demand));
    return demand;
  };
  for (const level of levelsInUse(framework)) {
    for (const { competency, position } of expectedAt(level)) at(competency, position).levels.add(level);
  }
  for (const move of framework.moves.filter(isMade)) {
    for (const { competency, first, last } of climbsOnMove(move, framework)) {
      for (let position = first; position <= last; position++) at(competency, position).moves.add(move);
    }
  }
  return demands;
}

function isMade({ from, destination, notAllowed }: Move): boolean {
  const ends = 'level' in destination ? [from, destination.level] : [from];
  return notAllowed === undefined && ends.every((level) => isInUse(level) && isInUse(level.track));
}
