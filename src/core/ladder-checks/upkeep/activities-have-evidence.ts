import type { LadderCheck } from '../ladder-check.ts';
import { reportMissing } from './missing-fields.ts';
import { whole } from './who-asks.ts';

export const activitiesHaveEvidence: LadderCheck = {
  name: 'activities-have-evidence',
  partOf: whole,
  rule: 'An activity says what exists afterwards, in `evidence`.',
  severity: 'error',
  run(framework, _context, report) {
    reportMissing('activities-have-evidence', framework, report);
  },
};
