import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { bullets } from './blocks.ts';
import { differenceView } from './both-sides-view.ts';
import type { Desk } from './desk.ts';
import { paperHead } from './paper-head.ts';
import { agendaFor, choseDifferently } from './talk-step.ts';

/** What to talk about, for the table between two people; nothing where only one side is there. */
export function agendaPaper(desk: Desk): Node[] | undefined {
  const {
    conversation,
    words: { paper, talk },
    language,
  } = desk;
  if (!conversation.theirs) return undefined;
  const { agenda, theirs } = agendaFor(desk, conversation.theirs);
  const names = (items: readonly { title: string }[]) =>
    items.map(({ title }) => title).join(desk.words.comma);
  const rest = (title: string, items: readonly { title: string }[]) =>
    items.length > 0 ? [node('p', {}, node('b', {}, `${title}${desk.words.colon} `), names(items))] : [];
  return [
    paperHead(desk, paper.agenda),
    ...(agenda.choseDifferently ? [choseDifferently(desk, theirs)] : []),
    ...(agenda.first.length > 0 ? [node('h3', {}, talk.first)] : []),
    node('ol', { class: 'differences' }, ...agenda.first.map((each) => differenceView(desk, each, true))),
    ...rest(talk.later, agenda.later),
    ...rest(talk.oneSided, agenda.oneSided),
    ...rest(plural(language, talk.agreements, agenda.agreements.length), agenda.agreements),
    node('h3', {}, talk.close),
    bullets(talk.closing),
    node('div', { class: 'room', 'aria-hidden': 'true' }),
  ];
}
