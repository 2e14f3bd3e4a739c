import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import type { Move } from '../framework/level.ts';
import type { Activity } from '../framework/things.ts';
import { levelsInUse } from './level-graph.ts';
import { whatItTakes } from './what-it-takes.ts';

/** A step of the scale that moves ask somebody to climb. */
export interface DemandedStep {
  competency: Competency;
  /** Positions on the scale; from 0 where it begins at nothing. */
  from: number;
  to: number;
  /** The moves that ask for it. */
  moves: readonly Move[];
  /** The activities that take somebody up it. */
  activities: readonly Activity[];
}

/** Every step that a move between levels in use asks for, in the order of competencies, lowest first. */
export function demandedSteps(framework: Framework): DemandedStep[] {
  const moves = demands(framework);
  return framework.competencies.flatMap((competency) =>
    stepsOf(competency).flatMap(({ from, to }) => {
      const asking = moves.get(competency)?.get(to);
      if (!asking) return [];
      const activities = framework.activities.filter((activity) => climbs(activity, competency, from, to));
      return [{ competency, from, to, moves: asking, activities }];
    }),
  );
}

type Demands = Map<Competency, Map<number, Move[]>>;

/** Moves by the competency and the position that they ask somebody to come to. */
function demands(framework: Framework): Demands {
  const found: Demands = new Map();
  for (const move of levelsInUse(framework).flatMap(({ moves }) => moves)) {
    if (!('level' in move.destination) || move.notAllowed !== undefined) continue;
    for (const { competency, before, after } of whatItTakes(move.from, move.destination.level).changes) {
      const [from, to] = [before?.proficiency?.position ?? 0, after?.proficiency?.position ?? 0];
      for (const { position } of competency.scale) {
        if (position > from && position <= to) add(found, competency, position, move);
      }
    }
  }
  return found;
}

function add(found: Demands, competency: Competency, position: number, move: Move): void {
  const steps = found.get(competency) ?? new Map<number, Move[]>();
  found.set(competency, steps);
  const moves = steps.get(position);
  if (moves) moves.push(move);
  else steps.set(position, [move]);
}

function stepsOf({ scale }: Competency): { from: number; to: number }[] {
  return scale.map(({ position }, n) => ({ from: scale[n - 1]?.position ?? 0, to: position }));
}

const climbs = ({ develops }: Activity, competency: Competency, from: number, to: number): boolean =>
  develops.some(
    (each) =>
      (each.competency === undefined || each.competency === competency) &&
      (each.from?.position ?? 0) <= from &&
      each.to.position >= to,
  );
