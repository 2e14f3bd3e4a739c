import type { LadderCheck } from '../ladder-check.ts';
import { reportMissing } from './missing-fields.ts';
import { whole } from './who-asks.ts';

export const tracksAndCompetenciesGiveReasons: LadderCheck = {
  name: 'tracks-and-competencies-give-reasons',
  partOf: whole,
  rule: 'A track says whom it does not suit, in `doesNotSuit`, and a competency why it matters, in `whyItMatters`.',
  severity: 'note',
  run(framework, _context, report) {
    reportMissing('tracks-and-competencies-give-reasons', framework, report);
  },
};
