import type { Framework } from '../../framework/framework.ts';
import type { GateData } from '../../schema/gate.ts';

/** Whether gates leave something out of results that is called by a word: *ramp months*. */
export const isLeftOut = (word: string, { moves }: Framework): boolean =>
  moves.some(({ gates }) => gates !== undefined && leavesOut(gates, word.toLowerCase()));

function leavesOut(gate: GateData, word: string): boolean {
  if ('all' in gate) return gate.all.some((part) => leavesOut(part, word));
  if ('any' in gate) return gate.any.some((part) => leavesOut(part, word));
  return 'excluding' in gate && (gate.excluding ?? []).some((each) => each.toLowerCase() === word);
}
