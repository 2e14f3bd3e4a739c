import type { LadderCheck } from '../ladder-check.ts';
import { isSmall } from '../thresholds.ts';
import { reportMissing } from './missing-fields.ts';
import { whole } from './who-asks.ts';

export const antiExamplesAreGiven: LadderCheck = {
  name: 'anti-examples-are-given',
  partOf: whole,
  rule: 'A level and a competency say what they are not, in `notThis`. Not looked at with `profile: small`.',
  severity: 'note',
  run(framework, _context, report) {
    if (!isSmall(framework)) reportMissing('anti-examples-are-given', framework, report);
  },
};
