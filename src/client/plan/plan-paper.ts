import { node } from '../node.ts';
import { dayIn } from './day-in.ts';
import type { LateDesk } from './desk.ts';
import { joined } from './joined.ts';
import { paperHead, paperLine } from './paper-head.ts';
import { planTable } from './plan-table.ts';

/** The plan as it is agreed on, with what was done before and room for two names. */
export function planPaper(desk: LateDesk): Node[] {
  const {
    sheet,
    words: { paper, plan, planPaper },
    language,
  } = desk;
  const past = sheet.past
    .slice(-8)
    .map(({ title, aim, state, cameOf }) =>
      node('li', { dir: 'auto' }, joined([title, aim, plan.states[state], cameOf])),
    );
  return [
    paperHead(desk, planPaper.plan),
    ...paperLine(desk, paper.hopes, sheet.hopes),
    planTable(desk, sheet),
    ...(sheet.plan.isWithoutAim ? [] : paperLine(desk, planPaper.dropFirst, sheet.plan.dropFirst)),
    ...paperLine(desk, planPaper.review, sheet.plan.review && dayIn(language, sheet.plan.review)),
    ...(past.length > 0 ? [node('h3', {}, planPaper.past), node('ul', { class: 'bullets' }, ...past)] : []),
    node(
      'p',
      { class: 'signatures' },
      ...(['person', 'manager'] as const).map((side) => node('span', {}, planPaper.agreed[side])),
    ),
  ];
}
