import type { LadderCheck } from '../ladder-check.ts';
import { isSmall } from '../thresholds.ts';
import { stepsWithout } from './report-steps.ts';

export const demandedStepsCanBeClimbedForFree: LadderCheck = {
  name: 'demanded-steps-can-be-climbed-for-free',
  rule: 'For every step of the scale that a move asks for, some activity that costs nothing helps with it. Not looked at with `profile: small`.',
  severity: 'note',
  run(framework, _context, report) {
    if (isSmall(framework)) return;
    const words = {
      lacks: 'activity that costs nothing',
      hint: 'Add one with `cost: none`, so that growing here does not wait for a budget.',
    };
    for (const finding of stepsWithout(framework, ({ withoutFree }) => withoutFree, words)) report(finding);
  },
};
