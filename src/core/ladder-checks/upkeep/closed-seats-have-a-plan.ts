import type { LadderCheck } from '../ladder-check.ts';
import { reportMissing } from './missing-fields.ts';
import { whole } from './who-asks.ts';

export const closedSeatsHaveAPlan: LadderCheck = {
  name: 'closed-seats-have-a-plan',
  partOf: whole,
  rule: 'A move for which a seat has to be free says what one can do while none is, in `ifNoOpening`.',
  severity: 'warning',
  run(framework, _context, report) {
    reportMissing('closed-seats-have-a-plan', framework, report);
  },
};
