import type { LadderCheck } from '../ladder-check.ts';
import { stepsWithout } from './report-steps.ts';

export const demandedStepsCanBeClimbedInASmallCompany: LadderCheck = {
  name: 'demanded-steps-can-be-climbed-in-a-small-company',
  rule: 'For every step of the scale that a move asks for, some activity that helps with it can be done in a small company.',
  severity: 'note',
  run(framework, _context, report) {
    const words = {
      lacks: 'activity that a small company can do',
      hint: 'Say in `smallCompany` of one of them how it is done among few people, or write `same`.',
    };
    for (const finding of stepsWithout(framework, ({ withoutSmall }) => withoutSmall, words)) report(finding);
  },
};
