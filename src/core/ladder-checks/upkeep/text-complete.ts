import type { LadderCheck } from '../ladder-check.ts';
import { reportMissing } from './missing-fields.ts';

export const textComplete: LadderCheck = {
  name: 'text-complete',
  rule: 'Every file holds the fields that readers count on. What a level inherits counts; what is retired or not in use is excused. The next six checks were part of this one: what is set for it, or excepted from it, holds for them too, unless they are named.',
  severity: 'warning',
  run(framework, _context, report) {
    reportMissing('text-complete', framework, report);
  },
};
