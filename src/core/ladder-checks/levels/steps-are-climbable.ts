import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { thresholdFor } from '../thresholds.ts';
import { mostRaised, stepsBetweenLevels } from './steps-between.ts';

export const stepsAreClimbable: LadderCheck = {
  name: 'steps-are-climbable',
  rule: 'From one level to the next, at most 15 expectations rise or are new, those of the grade aside; 10 with `profile: small`.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const { before, level, raised } of stepsBetweenLevels(framework)) {
      if (raised <= thresholdFor(framework, mostRaised)) continue;
      report({
        file: level.file,
        path: ['expectations'],
        message: `From ${quote(before.id)} to ${quote(level.id)}, ${raised} expectations rise or are new.`,
        hint: 'Put a level in between, or leave out what the step does not need.',
      });
    }
  },
};
