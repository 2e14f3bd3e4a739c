import { nextStep } from './gaps.ts';
import type { PlanCompetency, PlanData } from './plan-data.ts';
import { answerTo, named, pickedAt, scaleOf, stepPicked } from './rubric.ts';
import type { Aim, Worksheet } from './worksheet.ts';

/** An aim one step up from what was picked, or to the lowest step where nothing was; at the top, to stay there. */
export function blankAim(
  data: PlanData,
  competency: PlanCompetency,
  sheet: Worksheet,
  id: string,
): Aim | undefined {
  const answer = answerTo(sheet, competency.id);
  const from = stepPicked(data, competency, answer);
  const to = nextStep(scaleOf(data, competency), pickedAt(answer)) ?? from;
  if (!to) return undefined;
  return {
    id,
    competency: competency.id,
    title: competency.title,
    ...(from ? { from: named(from) } : {}),
    to: named(to),
    outcome: '',
    lines: [],
  };
}
