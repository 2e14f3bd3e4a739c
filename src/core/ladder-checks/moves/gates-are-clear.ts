import type { Finding } from '../../checks/check.ts';
import type { Framework } from '../../framework/framework.ts';
import { capitalise } from '../../problems/capitalise.ts';
import { list, quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { isSmall } from '../thresholds.ts';
import { type GatedMove, gatedMoves, nameOf } from './gates-of.ts';

type Gate = GatedMove['gates'][number];

const fewestWords = 4;

export const gatesAreClear: LadderCheck = {
  name: 'gates-are-clear',
  rule: 'A gate on a metric says over which time, in which unit and what does not count (not asked for with `profile: small`), and a gate on what the company needs says what that is.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const gated of gatedMoves(framework)) {
      for (const gate of gated.gates) {
        const finding = unclearMetric(gate, gated, framework) ?? unclearNeed(gate, gated);
        if (finding) report(finding);
      }
    }
  },
};

function unclearMetric({ gate, path }: Gate, gated: GatedMove, framework: Framework) {
  if (!('metric' in gate)) return undefined;
  const metric = framework.metrics.find(({ id }) => id === gate.metric);
  const missing = [
    ...(gate.window === undefined ? ['over which time (`window`)'] : []),
    ...(metric?.unit === undefined ? [`in which unit (\`unit\` of the metric in \`framework.yaml\`)`] : []),
    ...(gate.excluding === undefined && !isSmall(framework) ? ['what does not count (`excluding`)'] : []),
  ];
  if (missing.length === 0) return undefined;
  return {
    file: gated.from.file,
    path: [...gated.path, ...path],
    message: `The gate on ${quote(gate.metric)} of ${nameOf(gated)} does not say ${list(missing, 'or')}.`,
    hint: 'Complete it, so that two people count the same. Where everything counts, write `excluding: []`.',
  };
}

function unclearNeed({ gate, path }: Gate, gated: GatedMove): Finding | undefined {
  if (!('headcount' in gate) || gate.headcount.trim().split(/\s+/).length >= fewestWords) return undefined;
  return {
    file: gated.from.file,
    path: [...gated.path, ...path, 'headcount'],
    message: `${capitalise(nameOf(gated))} depends on ${quote(gate.headcount)}, which tells a reader nothing.`,
    hint: 'Say what has to be needed, who decides it, and when it is known.',
  };
}
