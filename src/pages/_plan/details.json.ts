import { framework } from 'virtual:framework';
import { inColumns } from '../../core/assessment/columns.ts';
import { planDetailsOf } from '../../core/assessment/plan-data-of.ts';
import { planTexts } from '../../site/plan-texts.ts';

/** What the plan page needs where a plan is made; one file for everybody too. */
export function GET(): Response {
  return Response.json(inColumns(planDetailsOf(framework(), planTexts)));
}
