import type { PlanCompetency, PlanData, PlanLevel, PlanProficiency } from './plan-data.ts';
import type { Answer, Choice, Worksheet } from './worksheet.ts';

export type Picked = Extract<Choice, { kind: 'picked' }>;
export type Named = Pick<PlanProficiency, 'id' | 'position' | 'name'>;

export const scaleOf = ({ scales }: PlanData, { scale }: PlanCompetency): readonly PlanProficiency[] =>
  scales[scale] ?? [];

export const competencyById = ({ competencies }: PlanData, id: string): PlanCompetency | undefined =>
  competencies.find((each) => each.id === id);

export const levelById = ({ levels }: PlanData, id: string | undefined): PlanLevel | undefined =>
  levels.find((each) => each.id === id);

/** The words of a proficiency: those of the rubric, or else what the scale says that it means. */
export function wordsFor(
  data: PlanData,
  competency: PlanCompetency,
  at: number,
): { summary: string; behaviours: readonly string[] } {
  const descriptor = competency.descriptors.find((each) => each.at === at);
  const step = scaleOf(data, competency).find(({ position }) => position === at);
  const summary =
    descriptor?.summary ?? (descriptor?.behaviours.length ? '' : (step?.meaning ?? step?.name ?? ''));
  return {
    summary,
    behaviours: descriptor?.behaviours ?? [],
  };
}

/** A proficiency as a worksheet names it. */
export const named = ({ id, position, name }: PlanProficiency): Named => ({ id, position, name });

/** A proficiency picked today, with the words it has today. */
export function pick(data: PlanData, competency: PlanCompetency, step: PlanProficiency): Picked {
  const { language } = data.framework;
  const says = saysNow(data, competency, step.position);
  return { kind: 'picked', ...named(step), says, ...(language ? { language } : {}) };
}

export function saysNow(data: PlanData, competency: PlanCompetency, at: number): string[] {
  const { summary, behaviours } = wordsFor(data, competency, at);
  return [summary, ...behaviours].filter(Boolean);
}

export const answerTo = ({ answers }: Worksheet, competency: string): Answer | undefined =>
  answers.find((each) => each.competency === competency);

/** Where somebody was put on the scale, where a proficiency was picked. */
export function pickedAt(answer: Answer | undefined): number | undefined {
  return answer?.choice?.kind === 'picked' ? answer.choice.position : undefined;
}

/** What was picked, where the scale still has it. */
export function stepPicked(
  data: PlanData,
  competency: PlanCompetency,
  answer: Answer | undefined,
): PlanProficiency | undefined {
  const { choice } = answer ?? {};
  return choice?.kind === 'picked' ? scaleOf(data, competency).find(({ id }) => id === choice.id) : undefined;
}

/** Whether a proficiency was picked for anything. */
export const hasPicks = ({ answers }: Worksheet): boolean =>
  answers.some((answer) => pickedAt(answer) !== undefined);

/** Whether an event was written for it. */
export const hasEvent = ({ did, happened }: Answer): boolean => `${did}${happened}`.trim() !== '';

/** How many steps of a scale lie between two positions on it; below 0 where the second is the lower one. */
export function stepsBetween(scale: readonly PlanProficiency[], from: number, to: number): number {
  const place = (at: number) => scale.filter(({ position }) => position <= at).length;
  return place(to) - place(from);
}

/** What a level expects of each competency, by id; 0 where it names no proficiency. */
export function expectedAt(data: PlanData, level: PlanLevel | undefined): Map<string, number> {
  const expects = level?.expects ?? [];
  return new Map(
    expects.flatMap(({ competency, at }) => {
      const id = data.competencies[competency]?.id;
      return id === undefined ? [] : [[id, at] as const];
    }),
  );
}
