import { idNow } from './id-now.ts';
import type { PlanData } from './plan-data.ts';
import type { Answer } from './worksheet.ts';

/**
 * Answers by what they are about today. Where competencies became one, the one that kept its id comes first: its
 * choice stands, and the events of the others are put behind its own.
 */
export function answersTogether(data: PlanData, answers: readonly Answer[]): [Answer, ...Answer[]][] {
  const now = ({ competency }: Answer) => idNow(data, 'competency', competency);
  const groups = [...Map.groupBy(answers, now)];
  return groups.map(([id, group]) => {
    const kept = (answer: Answer) => (answer.competency === id ? 0 : 1);
    return group.toSorted((a, b) => kept(a) - kept(b)) as [Answer, ...Answer[]];
  });
}

export function joinedAnswers(data: PlanData, answers: readonly Answer[]): Answer[] {
  return answersTogether(data, answers).map((group) => (group.length === 1 ? group[0] : joined(group)));
}

function joined(group: readonly [Answer, ...Answer[]]): Answer {
  const choice = group.find((each) => each.choice)?.choice;
  const together = (field: 'did' | 'happened' | 'seenBy' | 'when') =>
    group
      .map((each) => each[field])
      .filter((text) => text.trim() !== '')
      .join('\n');
  return {
    ...group[0],
    did: together('did'),
    happened: together('happened'),
    seenBy: together('seenBy'),
    when: together('when'),
    ...(choice ? { choice } : {}),
  };
}
