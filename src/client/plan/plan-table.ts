import { columns } from '../../core/assessment/plan-lines.ts';
import type { Aim, Worksheet } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { typed } from './blocks.ts';
import type { LateDesk } from './desk.ts';
import { joined } from './joined.ts';

/** The aims of a plan with their activities, as it is read and printed. */
export function planTable(desk: LateDesk, { plan }: Worksheet): HTMLElement {
  const { planPaper } = desk.words;
  if (plan.isWithoutAim) {
    return node(
      'div',
      { class: 'paper-aim' },
      node('h3', {}, planPaper.withoutAim),
      ...typed(plan.whyWithoutAim),
    );
  }
  if (plan.aims.length === 0) return node('p', { class: 'empty' }, planPaper.empty);
  return node('div', {}, ...plan.aims.map((aim) => aimTable(desk, aim)));
}

function aimTable({ words }: LateDesk, aim: Aim): HTMLElement {
  const { plan, planPaper, colon } = words;
  const way = say(aim.from ? words.fromTo : plan.toOnly, { from: aim.from?.name ?? '', to: aim.to.name });
  const head = columns.map((column) =>
    node('th', { scope: 'col', class: column }, planPaper.columns[column]),
  );
  const rows = aim.lines.map((line) =>
    node(
      'tr',
      {},
      ...columns.map((column) =>
        node(
          'td',
          { dir: 'auto', 'data-column': planPaper.columns[column] },
          line[column],
          column === 'title' && line.state !== 'open'
            ? node('span', { class: 'fine' }, joined([plan.states[line.state], line.cameOf], `${colon} `))
            : undefined,
        ),
      ),
    ),
  );
  return node(
    'div',
    { class: 'paper-aim' },
    node('h3', {}, aim.title, `${colon} `, node('span', { class: 'way' }, way)),
    ...typed(aim.outcome),
    rows.length > 0
      ? node('table', {}, node('thead', {}, node('tr', {}, ...head)), node('tbody', {}, ...rows))
      : undefined,
  );
}
