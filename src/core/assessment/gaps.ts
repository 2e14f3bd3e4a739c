import type { PlanCompetency, PlanData, PlanLevel, PlanProficiency } from './plan-data.ts';
import { answerTo, scaleOf, stepPicked, stepsBetween } from './rubric.ts';
import type { Worksheet } from './worksheet.ts';

/** As many aims as half a year holds. */
export const mostAims = 3;

/** What a level asks in one competency, beside where the writer sees it. */
export interface Gap {
  competency: PlanCompetency;
  isEmphasised: boolean;
  /** Where it was seen; absent where it was not looked at or could not be seen. */
  now?: PlanProficiency;
  /** What the level asks; absent where it names no proficiency. */
  asked?: PlanProficiency;
  /** Steps from now to what is asked; 0 where it is reached or one of the two is not known. */
  steps: number;
}

export interface Gaps {
  /** Something is missing to what is asked: emphasised first, then the larger steps. */
  missing: readonly Gap[];
  reached: readonly Gap[];
  /** Not looked at, not seen, or asked at no stated proficiency. */
  open: readonly Gap[];
}

/** What is between a worksheet and a level, competency by competency. It is never added up. */
export function gapsTo(data: PlanData, level: PlanLevel, sheet: Worksheet): Gaps {
  const gaps = level.expects.flatMap(({ competency: place, at, emphasis }) => {
    const competency = data.competencies[place];
    return competency ? [gapIn(data, competency, at, emphasis === true, sheet)] : [];
  });
  const isKnown = ({ now, asked }: Gap) => now !== undefined && asked !== undefined;
  return {
    missing: gaps.filter(({ steps }) => steps > 0).sort(byWeight),
    reached: gaps.filter((gap) => isKnown(gap) && gap.steps === 0),
    open: gaps.filter((gap) => !isKnown(gap)).sort(byWeight),
  };
}

function gapIn(
  data: PlanData,
  competency: PlanCompetency,
  at: number,
  isEmphasised: boolean,
  sheet: Worksheet,
): Gap {
  const scale = scaleOf(data, competency);
  const now = stepPicked(data, competency, answerTo(sheet, competency.id));
  const asked = scale.find(({ position }) => position === at);
  return {
    competency,
    isEmphasised,
    ...(now ? { now } : {}),
    ...(asked ? { asked } : {}),
    steps: now && asked ? Math.max(0, stepsBetween(scale, now.position, asked.position)) : 0,
  };
}

const byWeight = (a: Gap, b: Gap): number =>
  Number(b.isEmphasised) - Number(a.isEmphasised) || b.steps - a.steps;

/** The next proficiency above one, or the lowest where there is none yet; nothing at the top of the scale. */
export function nextStep(
  scale: readonly PlanProficiency[],
  now: number | undefined,
): PlanProficiency | undefined {
  return scale.find(({ position }) => position > (now ?? 0));
}
