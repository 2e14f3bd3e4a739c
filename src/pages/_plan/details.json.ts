import { framework } from 'virtual:framework';
import { planDetailsOf } from '../../core/assessment/plan-data-of.ts';
import { planTexts } from '../../site/plan-texts.ts';

/** What the plan page needs where a plan is made; one file for everybody too. */
export function GET(): Response {
  return Response.json(planDetailsOf(framework(), planTexts));
}
