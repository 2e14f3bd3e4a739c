import { quote } from '../../problems/quote.ts';
import { withoutWayBack } from '../../views/parity.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const managementHasAWayBack: LadderCheck = {
  name: 'management-has-a-way-back',
  rule: 'From every management level at a grade that individual levels have too, a move leads back to individual work.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const { file, id } of withoutWayBack(framework)) {
      report({
        file,
        path: ['moves'],
        message: `No move leads back from ${quote(id)} to individual work.`,
        hint: 'Add a move of the kind `back-to-individual`, with its `rightOfReturn` in months.',
      });
    }
  },
};
