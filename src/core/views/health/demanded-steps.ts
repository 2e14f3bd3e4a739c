import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Level, Move } from '../../framework/level.ts';
import { isInUse } from '../../schema/is-in-use.ts';
import { levelsInUse } from '../level-graph.ts';
import { climbsOnMove, expectedAt } from './climbs.ts';

/** Who asks for a step on the scale of a competency. */
export interface Demand {
  /** Levels that expect the proficiency which the step reaches. */
  levels: readonly Level[];
  /** Moves on which the step has to be climbed. */
  moves: readonly Move[];
}

/** Steps by competency, then by the position on the scale that the step reaches. */
export type DemandedSteps = ReadonlyMap<Competency, readonly (Demand | undefined)[]>;

/** Every step on a scale that a level in use demands, or a move between levels in use. */
export function demandedSteps(framework: Framework): DemandedSteps {
  const demands = new Map<Competency, Steps>();
  for (const level of levelsInUse(framework)) {
    for (const { competency, position } of expectedAt(level))
      addOnce(demandAt(stepsOf(competency, demands), position).levels, level);
  }
  for (const move of framework.moves.filter(isMade)) {
    for (const { competency, first, last } of climbsOnMove(move, framework)) {
      const steps = stepsOf(competency, demands);
      for (let position = first; position <= last; position++) addOnce(demandAt(steps, position).moves, move);
    }
  }
  return demands;
}

type Steps = ({ levels: Level[]; moves: Move[] } | undefined)[];

function stepsOf(competency: Competency, demands: Map<Competency, Steps>): Steps {
  const known = demands.get(competency);
  const steps: Steps = known ?? [];
  if (!known) demands.set(competency, steps);
  return steps;
}

function demandAt(steps: Steps, position: number): { levels: Level[]; moves: Move[] } {
  const demand = steps[position] ?? { levels: [], moves: [] };
  steps[position] = demand;
  return demand;
}

/** Whatever asks for a step twice does so twice in a row. */
function addOnce<T>(list: T[], item: T): void {
  if (list[list.length - 1] !== item) list.push(item);
}

function isMade({ from, destination, notAllowed }: Move): boolean {
  const ends = 'level' in destination ? [from, destination.level] : [from];
  return notAllowed === undefined && ends.every((level) => isInUse(level) && isInUse(level.track));
}
