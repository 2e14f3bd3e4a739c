import type { PlanData } from './plan-data.ts';
import { competencyById, saysNow, stepPicked } from './rubric.ts';
import type { Answer, Worksheet } from './worksheet.ts';

/** An answer whose words read otherwise today than on the day they were picked. */
export interface Reworded {
  answer: Answer;
  title: string;
  /** Name of the proficiency. */
  name: string;
  was: readonly string[];
  /** Absent where the scale no longer has that proficiency. */
  now?: readonly string[];
}

/** What reads otherwise since it was picked, of competencies that the framework still has. */
export function rewordedSince(data: PlanData, { answers }: Worksheet): Reworded[] {
  return answers.flatMap((answer) => {
    const { choice } = answer;
    const competency = competencyById(data, answer.competency);
    if (choice?.kind !== 'picked' || !competency) return [];
    // Words of another language are others, and say the same.
    if (choice.language !== data.framework.language) return [];
    const step = stepPicked(data, competency, answer);
    const now = step && saysNow(data, competency, step.position);
    if (now && isSame(now, choice.says)) return [];
    const { title } = competency;
    return [{ answer, title, name: choice.name, was: choice.says, ...(now ? { now } : {}) }];
  });
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => wordsIn(a) === wordsIn(b);

const wordsIn = (texts: readonly string[]): string => texts.join('\n').replace(/\s+/g, ' ').trim();
