import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { type Threshold, thresholdFor } from '../thresholds.ts';

const most: Threshold = { small: 5, medium: 8, large: 8 };

export const emphasisIsRare: LadderCheck = {
  name: 'emphasis-is-rare',
  rule: 'A level emphasises at most eight competencies; five with `profile: small`.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const { id, file, expectations } of levelsInUse(framework)) {
      const count = expectations.filter(({ emphasis }) => emphasis).length;
      if (count <= thresholdFor(framework, most)) continue;
      report({
        file,
        path: ['expectations'],
        message: `${quote(id)} emphasises ${count} competencies, so that none of them stands out.`,
        hint: 'Choose those that make the difference at this level.',
      });
    }
  },
};
