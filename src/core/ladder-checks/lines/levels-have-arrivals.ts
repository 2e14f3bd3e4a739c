import { quote } from '../../problems/quote.ts';
import { orphans } from '../../views/parity.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const levelsHaveArrivals: LadderCheck = {
  name: 'levels-have-arrivals',
  rule: 'A move leads to every level, except to those at which people begin: the lowest of a track, at one of the two lowest grades. Not looked at with `profile: small`, where people may begin anywhere.',
  severity: 'warning',
  run(framework, _context, report) {
    if (framework.about.profile === 'small') return;
    for (const { file, id } of orphans(framework)) {
      report({
        file,
        path: [],
        message: `No move leads to ${quote(id)}, and it is no level to begin at.`,
        hint: 'Say how people come to it: add a move in a level they come from.',
      });
    }
  },
};
