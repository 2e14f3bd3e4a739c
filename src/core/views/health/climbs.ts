import { gateLeaves } from '../../catalog/gate-leaves.ts';
import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import { kept } from '../../framework/kept.ts';
import type { Level, Move } from '../../framework/level.ts';
import type { GateData } from '../../schema/gate.ts';
import { byId } from '../by-id.ts';
import { stepsBetween } from '../change-between.ts';
import { positionOf } from '../what-it-takes.ts';

/** Steps to climb on the scale of a competency, by the positions that the first and the last of them reach. */
export interface Climb {
  competency: Competency;
  first: number;
  last: number;
}

/** What a level expects, in each way of filling it in and at each step inside it, as positions on the scale. */
export function expectedAt({ expectations, alternatives, steps }: Level) {
  const parts = [...alternatives, ...steps].flatMap((part) => part.expectations);
  return [...expectations, ...parts].map((expectation) => ({
    competency: expectation.competency,
    // At no stated proficiency it asks for the first step, as in the distance of a move.
    position: Math.max(1, positionOf(expectation) ?? 0),
  }));
}

/** What a move asks for: what the level it leads to expects more, and what its gates ask to have been shown. */
export function climbsOnMove({ from, destination, gates }: Move, { competencies }: Framework): Climb[] {
  const climbs = 'level' in destination ? climbsBetween(from, destination.level) : [];
  if (!gates) return climbs;
  return [
    ...climbs,
    ...gatedIn(gates, competencies).map((gated) => ({ ...gated, first: known(from, gated) + 1 })),
  ];
}

function climbsBetween(from: Level, to: Level): Climb[] {
  const before = positionsAt(from);
  const climbs: Climb[] = [];
  for (const { competency, proficiency } of to.expectations) {
    const start = before.get(competency);
    const steps = stepsBetween(start, proficiency?.position ?? 0);
    if (steps > 0) climbs.push({ competency, first: (start ?? 0) + 1, last: (start ?? 0) + steps });
  }
  return climbs;
}

/** What a level expects, as positions. Several moves lead away from it. */
const positionsAt = kept(
  ({ expectations }: Level): ReadonlyMap<Competency, number | undefined> =>
    new Map(expectations.map((each) => [each.competency, positionOf(each)])),
);

const known = (level: Level, { competency }: { competency: Competency }): number =>
  positionOf(level.expectations.find((each) => each.competency === competency)) ?? 0;

function gatedIn(gates: GateData, competencies: readonly Competency[]): Omit<Climb, 'first'>[] {
  const asked = gateLeaves(gates).flatMap(({ gate }) =>
    'proficiency' in gate ? Object.entries(gate.proficiency) : [],
  );
  return asked.flatMap(([id, written]) => {
    const competency = byId(competencies, id);
    const reached = competency?.scale.find((each) => each.id === written || each.position === written);
    return competency && reached ? [{ competency, last: reached.position }] : [];
  });
}
