import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { thresholdFor } from '../thresholds.ts';
import { mostRaised, stepsBetweenLevels, usuallyRaised } from './steps-between.ts';

export const largeStepsAreMeant: LadderCheck = {
  name: 'large-steps-are-meant',
  rule: 'A step on which more than 12 expectations rise or are new, those of the grade aside (8 with `profile: small`), is meant to be that large.',
  severity: 'note',
  run(framework, _context, report) {
    const [usual, most] = [thresholdFor(framework, usuallyRaised), thresholdFor(framework, mostRaised)];
    for (const { before, level, raised } of stepsBetweenLevels(framework)) {
      if (raised <= usual || raised > most) continue;
      report({
        file: level.file,
        path: ['expectations'],
        message: `The step from ${quote(before.id)} to ${quote(level.id)} is a large one: ${raised} expectations rise or are new.`,
        hint: 'See whether all of them are needed, or say in `exceptions` why the step is this large.',
      });
    }
  },
};
