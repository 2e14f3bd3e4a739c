import { planDataOf, planDetailsOf } from '../core/assessment/plan-data-of.ts';
import type { FirstPayload, LatePayload } from '../core/assessment/plan-payload.ts';
import { shortForm } from '../core/assessment/short-form.ts';
import type { Framework } from '../core/framework/framework.ts';
import { kept } from '../core/framework/kept.ts';
import { withSource } from '../core/views/with-source.ts';
import { digestOf } from './digest-of.ts';
import { planTexts } from './plan-texts.ts';
import { words } from './words.ts';

/** A file of data, by its name without the ending. */
interface DataFile<Data> {
  name: string;
  data: Data;
}

interface PlanFiles {
  framework: DataFile<FirstPayload>;
  details: DataFile<LatePayload>;
}

/**
 * What the plan page loads: one file to begin with, and one where a plan is made; both are the same for everybody, so
 * that asking for them says nothing about anybody. The second points into the first, and scripts of one edition ask for
 * its words: names that say what is in both keep a page from what an earlier build left in a cache, or a later one made.
 */
export const planFiles = kept((held: Framework): PlanFiles => {
  const first = withSource(shortForm(planDataOf(held, planTexts)), held.translation);
  const details = withSource(planDetailsOf(held, planTexts), held.translation);
  const late = { words: words.planPage.saidLate, ...details };
  const build = digestOf(JSON.stringify([first, late]));
  return {
    framework: { name: `framework.${build}`, data: first },
    details: { name: `details.${build}`, data: late },
  };
});
