import { promotionCase } from '../../core/assessment/promotion-case.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { differenceView } from './both-sides-view.ts';
import type { Desk, PaperName } from './desk.ts';
import { paperHead } from './paper-head.ts';
import { planTable } from './plan-table.ts';
import { dayIn, plural } from './plural.ts';
import { sidePaper } from './side-paper.ts';
import { agendaFor, choseDifferently } from './talk-step.ts';

/** A page to print, set like a document; nothing where there is nothing to print. */
export function paperOf(desk: Desk, name: PaperName): HTMLElement | undefined {
  const content = { side: sidePaper, plan: planPaper, agenda: agendaPaper, case: casePaper }[name](desk);
  return content && node('article', { class: `paper paper-${name}` }, ...content, source(desk));
}

/** What is printed where the browser's own command is used: what lies open. */
export function paperInView({ view, conversation }: Desk): PaperName {
  if (view.step === 'plan' || view.step === 'keep') return 'plan';
  return view.step === 'talk' && conversation.theirs ? 'agenda' : 'side';
}

function planPaper(desk: Desk): Node[] {
  const {
    sheet,
    words: { paper, plan },
    language,
  } = desk;
  const pair = (term: string, text: string) =>
    text ? [node('p', {}, node('b', {}, `${term}: `), node('span', { dir: 'auto' }, text))] : [];
  const past = sheet.past
    .slice(-8)
    .map(({ title, aim, state, cameOf }) =>
      node('li', { dir: 'auto' }, [title, aim, plan.states[state], cameOf].filter(Boolean).join(' · ')),
    );
  return [
    paperHead(desk, paper.plan),
    ...pair(paper.hopes, sheet.hopes),
    planTable(desk, sheet),
    ...(sheet.plan.isWithoutAim ? [] : pair(paper.dropFirst, sheet.plan.dropFirst)),
    ...pair(paper.review, sheet.plan.review && dayIn(language, sheet.plan.review)),
    ...(past.length > 0 ? [node('h3', {}, paper.past), node('ul', { class: 'bullets' }, ...past)] : []),
    node(
      'p',
      { class: 'signatures' },
      ...(['person', 'manager'] as const).map((side) =>
        node('span', {}, `${paper.agreed}, ${desk.words[side].toLowerCase()}`),
      ),
    ),
  ];
}

function agendaPaper(desk: Desk): Node[] | undefined {
  const {
    conversation,
    words: { paper, talk },
    language,
  } = desk;
  if (!conversation.theirs) return undefined;
  const { agenda, theirs } = agendaFor(desk, conversation.theirs);
  const names = (items: readonly { title: string }[]) => items.map(({ title }) => title).join(', ');
  const rest = (title: string, items: readonly { title: string }[]) =>
    items.length > 0 ? [node('p', {}, node('b', {}, `${title}: `), names(items))] : [];
  return [
    paperHead(desk, paper.agenda),
    ...(agenda.choseDifferently ? [choseDifferently(desk, theirs)] : []),
    ...(agenda.first.length > 0 ? [node('h3', {}, talk.first)] : []),
    node('ol', { class: 'differences' }, ...agenda.first.map((each) => differenceView(desk, each, true))),
    ...rest(talk.later, agenda.later),
    ...rest(talk.oneSided, agenda.oneSided),
    ...rest(plural(language, talk.agreements, agenda.agreements.length), agenda.agreements),
    node('h3', {}, talk.close),
    node('ul', { class: 'bullets' }, ...talk.closing.map((each) => node('li', {}, each))),
    node('div', { class: 'room', 'aria-hidden': 'true' }),
  ];
}

function casePaper(desk: Desk): Node[] | undefined {
  const { sheet, words } = desk;
  const made = promotionCase(desk.data, sheet, desk.view.caseFor ?? '');
  if (!made) return undefined;
  const { paper, keep } = words;
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
          node('th', { scope: 'col' }, paper.condition),
          node('th', { scope: 'col' }, paper.shown),
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
        node('b', {}, [competency.title, asked?.name].filter(Boolean).join(': ')),
        node('span', { class: 'fine' }, summary),
      ],
      [answer?.did, answer?.happened, answer?.seenBy].filter(Boolean).join(' · '),
    ),
  );
  return [
    node(
      'header',
      {},
      node('h2', { dir: 'auto' }, sheet.name ? `${paper.case}: ${sheet.name}` : paper.case),
      node(
        'p',
        {},
        say(paper.caseTo, { from: sheet.level?.title ?? '', to: made.title }),
        ` · ${made.move.kind}`,
      ),
    ),
    ...(conditions.length > 0 ? [node('h3', {}, keep.caseConditions), table(conditions)] : []),
    ...(behaviours.length > 0 ? [node('h3', {}, keep.caseBehaviours), table(behaviours)] : []),
    node('p', { class: 'fine' }, paper.noVerdict),
  ];
}

function source({ data, words: { paper }, language }: Desk): HTMLElement {
  const { name, version = '' } = data.framework;
  const day = dayIn(language, new Date().toISOString());
  return node(
    'p',
    { class: 'paper-source' },
    say(version ? paper.source : paper.sourcePlain, { framework: name, version, day }),
  );
}
