import { node } from '../node.ts';
import { dayIn } from './day-in.ts';
import type { LateDesk } from './desk.ts';
import { paperHead } from './paper-head.ts';
import { planTable } from './plan-table.ts';

/** The plan as it is agreed on, with what was done before and room for two names. */
export function planPaper(desk: LateDesk): Node[] {
  const {
    sheet,
    words: { paper, plan, planPaper },
    language,
  } = desk;
  const pair = (term: string, text: string) =>
    text
      ? [node('p', {}, node('b', {}, `${term}${desk.words.colon} `), node('span', { dir: 'auto' }, text))]
      : [];
  const past = sheet.past
    .slice(-8)
    .map(({ title, aim, state, cameOf }) =>
      node('li', { dir: 'auto' }, [title, aim, plan.states[state], cameOf].filter(Boolean).join(' · ')),
    );
  return [
    paperHead(desk, planPaper.plan),
    ...pair(paper.hopes, sheet.hopes),
    planTable(desk, sheet),
    ...(sheet.plan.isWithoutAim ? [] : pair(planPaper.dropFirst, sheet.plan.dropFirst)),
    ...pair(planPaper.review, sheet.plan.review && dayIn(language, sheet.plan.review)),
    ...(past.length > 0 ? [node('h3', {}, planPaper.past), node('ul', { class: 'bullets' }, ...past)] : []),
    node(
      'p',
      { class: 'signatures' },
      ...(['person', 'manager'] as const).map((side) => node('span', {}, planPaper.agreed[side])),
    ),
  ];
}
