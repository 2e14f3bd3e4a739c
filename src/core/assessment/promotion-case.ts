import { changeBetween } from '../views/change-between.ts';
import type { GateText } from '../views/comparable-data.ts';
import type { PlanCompetency, PlanMove, PlanProficiency, WholePlanData } from './plan-data.ts';
import { answerTo, competencyById, expectedAt, levelById, scaleOf, wordsFor } from './rubric.ts';
import type { Answer, Worksheet } from './worksheet.ts';

/** A condition of a move in words, and what was written for it. */
interface ConditionMet {
  condition: string;
  /** How it is joined to the others, where it stands in a group of which one is enough, or all are asked. */
  joint?: string;
  evidence: string;
}

/** A behaviour that a move asks for and the present level does not, beside the event written for it. */
interface BehaviourShown {
  competency: PlanCompetency;
  asked?: PlanProficiency;
  summary: string;
  behaviours: readonly string[];
  answer?: Answer;
}

export interface PromotionCase {
  move: PlanMove;
  title: string;
  conditions: readonly ConditionMet[];
  /** What was written for conditions that the move does not name any more. */
  left: readonly ConditionMet[];
  behaviours: readonly BehaviourShown[];
}

/** What a move asks, beside what was written for each of it. It draws no conclusion. */
export function promotionCase(data: WholePlanData, sheet: Worksheet, to: string): PromotionCase | undefined {
  const from = levelById(data, sheet.level?.id);
  const level = levelById(data, to);
  const move = from?.moves.find((each) => each.to === to);
  if (!from || !level || !move) return undefined;
  const written = sheet.promotionCase.filter((each) => each.to === to && each.evidence.trim() !== '');
  const conditions = conditionsIn(move.gates).map((each) => ({
    ...each,
    evidence: written.find(({ condition }) => condition === each.condition)?.evidence ?? '',
  }));
  const isLeft = ({ condition }: ConditionMet) => !conditions.some((each) => each.condition === condition);
  const before = expectedAt(data, from);
  const asked = [...expectedAt(data, level)].filter(([id, at]) => {
    const { change } = changeBetween(before.get(id), at);
    return change === 'new' || change === 'deepen';
  });
  return {
    move,
    title: level.title,
    conditions,
    left: written.filter(isLeft).map(({ condition, evidence }) => ({ condition, evidence })),
    behaviours: asked.flatMap(([id, at]) => behaviourShown(data, sheet, id, at)),
  };
}

function conditionsIn(gate: GateText | undefined, joint?: string): Omit<ConditionMet, 'evidence'>[] {
  if (gate === undefined) return [];
  if (typeof gate === 'string') return [{ condition: gate, ...(joint ? { joint } : {}) }];
  return gate.of.flatMap((each) => conditionsIn(each, gate.joint));
}

function behaviourShown(data: WholePlanData, sheet: Worksheet, id: string, at: number): BehaviourShown[] {
  const competency = competencyById(data, id);
  if (!competency) return [];
  const asked = scaleOf(data, competency).find(({ position }) => position === at);
  const answer = answerTo(sheet, id);
  const { summary, behaviours } = wordsFor(data, competency, at);
  return [{ competency, ...(asked ? { asked } : {}), summary, behaviours, ...(answer ? { answer } : {}) }];
}
