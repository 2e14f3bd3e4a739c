import { framework } from 'virtual:framework';
import { inColumns } from '../../core/assessment/columns.ts';
import { planDataOf } from '../../core/assessment/plan-data-of.ts';
import { shortForm } from '../../core/assessment/short-form.ts';
import { withSource } from '../../core/views/with-source.ts';
import { planTexts } from '../../site/plan-texts.ts';

/** What the plan page needs of the framework: one file for everybody, so that asking for it says nothing about anybody. */
export function GET(): Response {
  const held = framework();
  return Response.json(inColumns(withSource(shortForm(planDataOf(held, planTexts)), held.translation)));
}
