import { blankAnswer, blankConversation } from '../../../src/core/assessment/blank.ts';
import { seenNow } from '../../../src/core/assessment/framework-news.ts';
import type { PlanCompetency, PlanData } from '../../../src/core/assessment/plan-data.ts';
import { competencyById, levelById, named, pick, scaleOf } from '../../../src/core/assessment/rubric.ts';
import type {
  Aim,
  Answer,
  Conversation,
  Line,
  Notebook,
  Worksheet,
} from '../../../src/core/assessment/worksheet.ts';

/** What a test says of a worksheet: levels by id, answers by competency and the id of a proficiency. */
export interface Said {
  side?: Worksheet['side'];
  level?: string;
  towards?: readonly string[];
  picks?: Readonly<Record<string, string>>;
}

/** A worksheet as the page writes it for a framework. */
export function aWorksheet(
  data: PlanData,
  { side = 'person', level, towards = [], picks = {} }: Said,
): Worksheet {
  const { mine } = blankConversation(side, data.framework, beginningAt('2027-03-01'));
  const place = (id: string) => ({ id, title: levelById(data, id)?.title ?? id });
  const sheet = {
    ...mine,
    ...(level === undefined ? {} : { level: place(level) }),
    towards: towards.map(place),
    answers: Object.entries(picks).map(([competency, step]) => anAnswer(data, competency, step)),
  };
  return { ...sheet, lastSeen: seenNow(data, sheet) };
}

let ids = 0;
const beginningAt = (day: string) => ({ newId: () => `id-${++ids}`, now: `${day}T09:00:00.000Z` });

export function anAnswer(data: PlanData, id: string, stepId: string): Answer {
  const competency = competencyOf(data, id);
  const did = `Did something about ${competency.title}.`;
  return {
    ...blankAnswer(competency),
    did,
    choice: pick(data, competency, stepOf(data, competency, stepId)),
  };
}

export function competencyOf(data: PlanData, id: string): PlanCompetency {
  const competency = competencyById(data, id);
  if (!competency) throw new Error(`There is no competency ${id}.`);
  return competency;
}

function stepOf(data: PlanData, competency: PlanCompetency, id: string) {
  const step = scaleOf(data, competency).find((each) => each.id === id);
  if (!step) throw new Error(`There is no proficiency ${id}.`);
  return step;
}

/** An aim towards a proficiency, with lines. */
export function anAim(data: PlanData, id: string, to: string, lines: readonly Partial<Line>[] = []): Aim {
  const competency = competencyOf(data, id);
  return {
    id: `aim-${id}`,
    competency: id,
    title: competency.title,
    to: named(stepOf(data, competency, to)),
    outcome: '',
    lines: lines.map(aLine),
  };
}

export const aLine = (given: Partial<Line> = {}, n = 0): Line => ({
  id: `line-${n}`,
  title: 'Shadow a call',
  person: '',
  manager: '',
  by: '',
  evidence: '',
  state: 'open',
  cameOf: '',
  ...given,
});

export function aNotebook(...sheets: readonly Worksheet[]): Notebook {
  const conversations = sheets.map((mine, n): Conversation => ({ id: `conversation-${n}`, mine }));
  return { conversations, open: 'conversation-0', setAside: [] };
}

/** A worksheet in which every field holds something. */
export function aWholeWorksheet(data: PlanData): Worksheet {
  const sheet = aWorksheet(data, {
    level: 'senior-rep',
    towards: ['principal-rep'],
    picks: { discovery: 'independent' },
  });
  const aim = anAim(data, 'discovery', 'advanced', [
    { activity: 'shadow-a-call', person: 'Listens.', manager: 'Asks.', by: 'June', evidence: 'Notes.' },
  ]);
  return {
    ...sheet,
    id: 'whole',
    name: 'Ada',
    hopes: 'More mornings with customers.',
    answers: [
      ...sheet.answers.map((each) => ({ ...each, happened: 'They called back.', seenBy: 'Bo', when: 'May' })),
      { ...blankAnswer(competencyOf(data, 'negotiation')), choice: { kind: 'not-seen' } },
      { ...blankAnswer(competencyOf(data, 'integrity')), choice: { kind: 'does-not-apply' } },
    ],
    plan: {
      isWithoutAim: false,
      whyWithoutAim: '',
      aims: [
        { ...aim, from: { id: 'independent', position: 3, name: 'Independent' }, outcome: 'Asked back.' },
      ],
      dropFirst: 'The course.',
      review: '2027-06-01',
    },
    past: [
      {
        id: 'past',
        title: 'Ride along',
        aim: 'Negotiation',
        person: 'Rode.',
        manager: 'Drove.',
        state: 'done',
        outcome: '',
        by: '',
        evidence: '',
        cameOf: 'A map.',
        ended: '2027-01-01',
      },
    ],
    promotionCase: [{ to: 'principal-rep', condition: 'Has won a hard deal.', evidence: 'The mill.' }],
    news: [
      { kind: 'raised', title: 'Discovery', level: 'Senior Rep', was: 'Practising', now: 'Independent' },
    ],
  };
}
