import type { GateData } from '../../schema/gate.ts';
import type { Between } from '../between.ts';

/** A gate of the framework before with the ids that its things have now. */
export function renamedGate(gate: GateData, idNow: Between['idNow']): GateData {
  if ('all' in gate) return { all: gate.all.map((part) => renamedGate(part, idNow)) };
  if ('any' in gate) return { any: gate.any.map((part) => renamedGate(part, idNow)) };
  if ('activity' in gate) return { ...gate, activity: idNow('activity', gate.activity) };
  if (!('proficiency' in gate)) return gate;
  const shown = Object.entries(gate.proficiency).map(([id, at]) => [idNow('competency', id), at]);
  return { ...gate, proficiency: Object.fromEntries(shown) };
}
