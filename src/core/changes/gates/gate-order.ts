import type { GateData } from '../../schema/gate.ts';
import { leafImplies } from './leaf-implies.ts';
import { resolvedGate } from './resolved-gate.ts';

export type GateChange = 'same' | 'tightened' | 'loosened' | 'changed';

/** The position on the scale of a proficiency that a gate names, by competency. */
export type PositionOf = (competency: string, written: string | number) => number | undefined;

type Compared = Map<GateData, Map<GateData, boolean>>;

/**
 * Whether a gate became harder or easier to pass. It is tightened where whoever passes it now would have passed it
 * before, and not the other way round. Where neither follows from the other, it changed.
 */
export function gateChange(
  before: GateData | undefined,
  after: GateData | undefined,
  positionOf: PositionOf,
): GateChange {
  const [a, b] = [before, after].map((gate) => resolvedGate(gate ?? { all: [] }, positionOf));
  if (!a || !b) return 'same';
  const wasEnough = implies(a, b, new Map());
  const isEnough = implies(b, a, new Map());
  if (wasEnough && isEnough) return 'same';
  if (isEnough) return 'tightened';
  return wasEnough ? 'loosened' : 'changed';
}

/** Whether everybody who passes one gate passes the other. It says no where it cannot tell. */
function implies(one: GateData, other: GateData, compared: Compared): boolean {
  const known = compared.get(one)?.get(other);
  if (known !== undefined) return known;
  const found = follows(one, other, compared);
  compared.set(one, (compared.get(one) ?? new Map()).set(other, found));
  return found;
}

function follows(one: GateData, other: GateData, compared: Compared): boolean {
  if ('all' in other) return other.all.every((part) => implies(one, part, compared));
  if ('any' in one) return one.any.every((part) => implies(part, other, compared));
  if ('all' in one && one.all.some((part) => implies(part, other, compared))) return true;
  if ('any' in other) return other.any.some((part) => implies(one, part, compared));
  return !('all' in one) && leafImplies(one, other);
}
