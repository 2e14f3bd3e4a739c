import type { GateData } from '../../schema/gate.ts';
import type { PositionOf } from './gate-order.ts';

/** A gate in the form that gates are compared in: proficiencies one by one and by position, counts written out. */
export function resolvedGate(gate: GateData, positionOf: PositionOf): GateData {
  if ('all' in gate) return { all: gate.all.map((part) => resolvedGate(part, positionOf)) };
  if ('any' in gate) return { any: gate.any.map((part) => resolvedGate(part, positionOf)) };
  if ('activity' in gate) return { activity: gate.activity, times: gate.times ?? 1 };
  if ('endorsement' in gate)
    return { endorsement: { by: onOneLine(gate.endorsement.by), count: gate.endorsement.count ?? 1 } };
  if ('proficiency' in gate) return { all: proficiencies(gate.proficiency, positionOf) };
  if ('headcount' in gate) return { headcount: onOneLine(gate.headcount) };
  return 'text' in gate ? { text: onOneLine(gate.text) } : gate;
}

function proficiencies(shown: Readonly<Record<string, string | number>>, positionOf: PositionOf): GateData[] {
  return Object.entries(shown).map(([competency, written]) => ({
    proficiency: { [competency]: positionOf(competency, written) ?? written },
  }));
}

export const onOneLine = (text: string): string => text.split(/\s+/).join(' ').trim();
