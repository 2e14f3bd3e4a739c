import { casePaper } from './case-paper.ts';
import { keepStep } from './keep-step.ts';
import { planPaper } from './plan-paper.ts';
import { planStep } from './plan-step.ts';

/** What is needed only where a plan is made, loaded when somebody comes to it. */
export const lateSteps = { plan: planStep, keep: keepStep };
export const latePapers = { plan: planPaper, case: casePaper };
