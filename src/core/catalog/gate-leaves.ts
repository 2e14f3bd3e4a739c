import type { FieldPath } from '../problems/problem.ts';
import type { GateData } from '../schema/gate.ts';

/** A gate that is no group of others. */
type LeafGate = Exclude<GateData, { all: GateData[] } | { any: GateData[] }>;

export interface GateLeaf {
  gate: LeafGate;
  /** Where it stands in the gates that it is one of. */
  path: FieldPath;
}

const known = new WeakMap<GateData, readonly GateLeaf[]>();
const none: readonly GateLeaf[] = [];

/** The gates in groups of gates, found once for all who ask; none where there are no gates. */
export function gateLeaves(gates: GateData | undefined): readonly GateLeaf[] {
  if (!gates) return none;
  const found = known.get(gates);
  if (found) return found;
  const leaves = leavesOf(gates, []);
  known.set(gates, leaves);
  return leaves;
}

function leavesOf(gate: GateData, path: FieldPath): GateLeaf[] {
  if ('all' in gate) return gate.all.flatMap((inner, n) => leavesOf(inner, [...path, 'all', n]));
  if ('any' in gate) return gate.any.flatMap((inner, n) => leavesOf(inner, [...path, 'any', n]));
  return [{ gate, path }];
}
