import type { LadderCheck } from '../ladder-check.ts';
import { stepsWithout } from './report-steps.ts';

export const demandedStepsHaveActivities: LadderCheck = {
  name: 'demanded-steps-have-activities',
  rule: 'For every step of the scale that a move asks for, some activity helps with it. Looked at where the framework holds activities.',
  severity: 'warning',
  run(framework, _context, report) {
    const words = {
      lacks: 'activity',
      hint: 'Write one, or open the range of one that is there: `develops` says from which proficiency to which.',
    };
    for (const finding of stepsWithout(framework, ({ withoutAny }) => withoutAny, words)) report(finding);
  },
};
