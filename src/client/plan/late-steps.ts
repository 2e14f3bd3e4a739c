import type { LatePayload } from '../../core/assessment/plan-payload.ts';
import { withDetails } from '../../core/assessment/with-details.ts';
import { casePaper } from './case-paper.ts';
import type { Desk, LateDesk } from './desk.ts';
import { keepStep } from './keep-step.ts';
import { planPaper } from './plan-paper.ts';
import { planStep } from './plan-step.ts';

export type LateSteps = ReturnType<typeof lateSteps>;

/**
 * What is needed only where a plan is made, loaded when somebody comes to it. The details that come with it are laid on
 * the desk.
 */
export function lateSteps(desk: Desk, details: LatePayload) {
  const data = withDetails(desk.data, details);
  const words = { ...desk.words, ...details.words };
  const whole: LateDesk = Object.assign(desk, { data, words });
  return {
    steps: { plan: () => planStep(whole), keep: () => keepStep(whole) },
    papers: { plan: () => planPaper(whole), case: () => casePaper(whole) },
  };
}
