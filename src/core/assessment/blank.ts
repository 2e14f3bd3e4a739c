import type { FrameworkName } from './plan-data.ts';
import type { Answer, Conversation, Notebook, Plan, Side, Worksheet } from './worksheet.ts';

/** What is needed to begin something: an id that nothing else has, and the time as ISO 8601. */
export interface Beginning {
  newId(): string;
  now: string;
}

function blankWorksheet(side: Side, framework: FrameworkName, { newId, now }: Beginning): Worksheet {
  return {
    id: newId(),
    side,
    name: '',
    started: now,
    changed: now,
    framework: { ...framework },
    towards: [],
    hopes: '',
    answers: [],
    plan: blankPlan(),
    past: [],
    promotionCase: [],
    lastSeen: [],
    news: [],
  };
}

export const blankPlan = (): Plan => ({
  isWithoutAim: false,
  whyWithoutAim: '',
  aims: [],
  dropFirst: '',
  review: '',
});

export const blankAnswer = (competency: { id: string; title: string }): Answer => ({
  competency: competency.id,
  title: competency.title,
  did: '',
  happened: '',
  seenBy: '',
  when: '',
});

export function blankConversation(side: Side, framework: FrameworkName, beginning: Beginning): Conversation {
  return { id: beginning.newId(), mine: blankWorksheet(side, framework, beginning) };
}

export function blankNotebook(framework: FrameworkName, beginning: Beginning): Notebook {
  const conversation = blankConversation('person', framework, beginning);
  return { conversations: [conversation], open: conversation.id, setAside: [] };
}

/** Whether somebody has written or chosen anything in it. */
export function isBlank({ level, name, hopes, answers, plan, past, promotionCase }: Worksheet): boolean {
  const isPlanned = plan.isWithoutAim || plan.aims.length + plan.dropFirst.length + plan.review.length > 0;
  const isWritten = name.length + hopes.length + answers.length + past.length + promotionCase.length > 0;
  return !level && !isWritten && !isPlanned && plan.whyWithoutAim === '';
}
