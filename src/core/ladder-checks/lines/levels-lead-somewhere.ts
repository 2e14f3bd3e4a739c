import { quote } from '../../problems/quote.ts';
import { deadEnds } from '../../views/parity.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const levelsLeadSomewhere: LadderCheck = {
  name: 'levels-lead-somewhere',
  rule: 'From every level that is not a summit a move leads on, one that does not end where it began. Not looked at with `profile: small`.',
  severity: 'warning',
  run(framework, _context, report) {
    if (framework.about.profile === 'small') return;
    for (const { file, id } of deadEnds(framework)) {
      report({
        file,
        path: ['moves'],
        message: `No move leads on from ${quote(id)}, and it is not a summit.`,
        hint: 'Add a move, such as a lateral one, or mark it as `summit` and say in `growHere` what then.',
      });
    }
  },
};
