import { promotionCase } from '../../core/assessment/promotion-case.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { fine } from './blocks.ts';
import type { LateDesk } from './desk.ts';
import { joined } from './joined.ts';

/** What a move asks, beside what was written for it; nothing where no move was chosen. */
export function casePaper(desk: LateDesk): Node[] | undefined {
  const { sheet, words } = desk;
  const made = promotionCase(desk.data, sheet, desk.view.caseFor ?? '');
  if (!made) return undefined;
  const { casePaper: said, keep } = words;
  const row = (asked: Node[], shown: string) =>
    node(
      'tr',
      {},
      node('td', { dir: 'auto' }, ...asked),
      node('td', { dir: 'auto' }, shown || node('span', { class: 'fine' }, keep.caseNoEvent)),
    );
  const table = (rows: readonly HTMLElement[]) =>
    node(
      'table',
      {},
      node(
        'thead',
        {},
        node(
          'tr',
          {},
          node('th', { scope: 'col' }, said.condition),
          node('th', { scope: 'col' }, said.shown),
        ),
      ),
      node('tbody', {}, ...rows),
    );
  const conditions = made.conditions.map(({ condition, joint, evidence }) =>
    row([node('span', {}, condition), ...(joint ? [node('span', { class: 'fine' }, joint)] : [])], evidence),
  );
  const behaviours = made.behaviours.map(({ competency, asked, summary, answer }) =>
    row(
      [
        node('b', {}, joined([competency.title, asked?.name], `${desk.words.colon} `)),
        node('span', { class: 'fine' }, summary),
      ],
      joined([answer?.did, answer?.happened, answer?.seenBy]),
    ),
  );
  return [
    node(
      'header',
      {},
      node('h2', { dir: 'auto' }, sheet.name ? `${said.title}${words.colon} ${sheet.name}` : said.title),
      node(
        'p',
        {},
        say(said.fromTo, { from: sheet.level?.title ?? '', to: made.title }),
        ` · ${made.move.kind}`,
      ),
    ),
    ...(conditions.length > 0 ? [node('h3', {}, keep.caseConditions), table(conditions)] : []),
    ...(behaviours.length > 0 ? [node('h3', {}, keep.caseBehaviours), table(behaviours)] : []),
    fine(said.noVerdict),
  ];
}
