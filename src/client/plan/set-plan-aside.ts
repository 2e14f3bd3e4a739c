import { blankPlan } from '../../core/assessment/blank.ts';
import { setAside } from '../../core/assessment/plan-set-aside.ts';
import type { Plan } from '../../core/assessment/worksheet.ts';
import { beginning, type LateDesk } from './desk.ts';

/** The lines of the plan move to what was done before, but for those that go on; an empty plan takes its place. */
export function setPlanAside({ sheet, words }: LateDesk, following: Plan = blankPlan()): void {
  const left = setAside(sheet.plan, following, words.plan.withoutAim, beginning());
  sheet.past = [...sheet.past, ...left];
  sheet.plan = blankPlan();
}
