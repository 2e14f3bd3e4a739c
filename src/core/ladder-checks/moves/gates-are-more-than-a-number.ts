import { capitalise } from '../../problems/capitalise.ts';
import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { type GatedMove, gatedMoves, nameOf } from './gates-of.ts';

export const gatesAreMoreThanANumber: LadderCheck = {
  name: 'gates-are-more-than-a-number',
  rule: 'The gates of a move are more than one metric, and more than time served.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const gated of gatedMoves(framework)) {
      const only = onlyMetric(gated) ?? onlyTenure(gated);
      if (only === undefined) continue;
      report({
        file: gated.from.file,
        path: gated.path,
        message: `${capitalise(nameOf(gated))} has ${only} for its only gate.`,
        hint: 'Add what somebody has to have done, or what has to exist: an activity, a proficiency, someone who speaks for the person.',
      });
    }
  },
};

function onlyMetric({ gates }: GatedMove): string | undefined {
  const [first] = gates;
  if (!first || !('metric' in first.gate)) return undefined;
  const { metric } = first.gate;
  return gates.every(({ gate }) => 'metric' in gate && gate.metric === metric) ? quote(metric) : undefined;
}

const onlyTenure = ({ gates }: GatedMove): string | undefined =>
  gates.every(({ gate }) => 'tenure' in gate) ? 'time served' : undefined;
