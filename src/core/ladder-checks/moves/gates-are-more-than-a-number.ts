import { capitalise } from '../../problems/capitalise.ts';
import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { type GatedMove, gatedMoves } from './gates-of.ts';

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
        message: `${capitalise(gated.name)} has ${only} for its only gate.`,
        hint: 'Add what somebody has to have done, or what has to exist: an activity, a proficiency, someone who speaks for the person.',
      });
    }
  },
};

function onlyMetric({ gates }: GatedMove): string | undefined {
  const metrics = new Set(gates.map(({ gate }) => ('metric' in gate ? gate.metric : undefined)));
  const [metric] = metrics;
  return metrics.size === 1 && metric !== undefined ? quote(metric) : undefined;
}

const onlyTenure = ({ gates }: GatedMove): string | undefined =>
  gates.every(({ gate }) => 'tenure' in gate) ? 'time served' : undefined;
