import type { LadderCheck } from '../ladder-check.ts';
import { reportMissing } from './missing-fields.ts';
import { whole } from './who-asks.ts';

export const levelsHaveEvidence: LadderCheck = {
  name: 'levels-have-evidence',
  partOf: whole,
  rule: 'A level gives examples of what good work leaves behind, in `evidence`.',
  severity: 'warning',
  run(framework, _context, report) {
    reportMissing('levels-have-evidence', framework, report);
  },
};
