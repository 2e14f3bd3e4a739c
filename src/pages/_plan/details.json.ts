import { framework } from 'virtual:framework';
import { inColumns } from '../../core/assessment/columns.ts';
import { planDetailsOf } from '../../core/assessment/plan-data-of.ts';
import { withSource } from '../../core/views/with-source.ts';
import { planTexts } from '../../site/plan-texts.ts';

/** What the plan page needs where a plan is made; one file for everybody too. */
export function GET(): Response {
  const held = framework();
  return Response.json(inColumns(withSource(planDetailsOf(held, planTexts), held.translation)));
}
