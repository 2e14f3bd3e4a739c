import { quote } from '../../problems/quote.ts';
import { onlyThroughManagement } from '../../views/parity.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const levelsAreReachableWithoutManaging: LadderCheck = {
  name: 'levels-are-reachable-without-managing',
  rule: 'Every individual level that can be reached can be reached without managing people on the way.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const { file, id } of onlyThroughManagement(framework)) {
      report({
        file,
        path: [],
        message: `${quote(id)} can only be reached by managing people first.`,
        hint: 'Add a move to it from an individual level.',
      });
    }
  },
};
