import type { LadderCheck } from '../ladder-check.ts';
import { reportMissing } from './missing-fields.ts';
import { whole } from './who-asks.ts';

export const bothSidesHaveAPart: LadderCheck = {
  name: 'both-sides-have-a-part',
  partOf: whole,
  rule: 'An activity says what the person does and what the manager does, in `personDoes` and `managerDoes`.',
  severity: 'warning',
  run(framework, _context, report) {
    reportMissing('both-sides-have-a-part', framework, report);
  },
};
