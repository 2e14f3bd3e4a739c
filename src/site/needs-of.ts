import { framework } from 'virtual:framework';
import type { Competency } from '../core/framework/competency.ts';
import { notedByAnswer } from '../core/framework/reads.ts';
import { type WhoNeeds, whoNeeds } from '../core/views/who-needs.ts';
import { needsAnswer } from './needs-answer.ts';

/** The levels that need a competency. All of them are asked, and few changes of what they expect are about this one. */
export const needsOf = (competency: Competency): WhoNeeds =>
  notedByAnswer(`needs ${competency.id}`, () => whoNeeds(framework(), competency), needsAnswer);
