import type { Framework } from '../../framework/framework.ts';
import { quote } from '../../problems/quote.ts';
import { longDate } from '../../views/long-date.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const reviewsAreOnTime: LadderCheck = {
  name: 'reviews-are-on-time',
  rule: 'The day in `reviewBy` has not passed, and a level that is not in use has one.',
  severity: 'note',
  run(framework, { today }, report) {
    for (const { id, file, reviewBy } of reviewed(framework)) {
      if (reviewBy === undefined || reviewBy >= today) continue;
      report({
        file,
        path: ['reviewBy'],
        message: `${quote(id)} was to be read again by ${longDate(reviewBy, 'en')}.`,
        hint: 'Read it with somebody who does this work, correct it, and set the next day.',
      });
    }
    for (const { id, file, status, reviewBy } of framework.levels) {
      if (status !== 'off' || reviewBy !== undefined) continue;
      report({
        file,
        path: ['status'],
        message: `${quote(id)} is defined and not in use, and nobody is asked to look at it again.`,
        hint: 'Say in `reviewBy` when to look again, or retire it and name its `successor`.',
      });
    }
  },
};

interface Reviewed {
  id: string;
  file: string;
  reviewBy?: string;
}

const reviewed = (framework: Framework): readonly Reviewed[] => [
  ...framework.tracks,
  ...framework.levels,
  ...framework.competencies,
  ...framework.activities,
  ...framework.guides,
  ...framework.stories,
  ...framework.overlays,
  ...framework.assignments,
  ...framework.changes,
];
