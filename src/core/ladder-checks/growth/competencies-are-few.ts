import type { LadderCheck } from '../ladder-check.ts';
import { type Threshold, thresholdFor } from '../thresholds.ts';

const most: Threshold = { small: 12, medium: 24, large: 32 };

export const competenciesAreFew: LadderCheck = {
  name: 'competencies-are-few',
  rule: 'A framework has at most 24 competencies; 12 with `profile: small`, 32 with `profile: large`.',
  severity: 'warning',
  run(framework, _context, report) {
    const count = framework.competencies.length;
    if (count <= thresholdFor(framework, most)) return;
    report({
      file: 'framework.yaml',
      path: ['competencyGroups'],
      message: `The framework has ${count} competencies, which is more than anybody keeps in mind.`,
      hint: 'Join those that are always talked about together, and drop those that decide nothing.',
    });
  },
};
