import { blankConversation, isBlank } from '../../core/assessment/blank.ts';
import type { Conversation, Side } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { buttons } from './blocks.ts';
import { beginning, type Desk } from './desk.ts';
import { button, fold, select } from './elements.ts';

/** Which conversation lies open, and a way to begin another; nothing for whoever has not begun the first. */
export function conversationsView(desk: Desk): HTMLElement[] {
  const {
    notebook: { conversations },
    sheet,
    words: { conversations: said },
  } = desk;
  const isFirst = conversations.length === 1 && isBlank(sheet);
  if (isFirst) return [];
  const another = fold({ id: 'add-conversation', title: said.add }, () => [
    buttons(
      button(said.addManager, () => add(desk, 'manager'), { id: 'add-manager' }),
      button(said.addOwn, () => add(desk, 'person'), { id: 'add-own' }),
    ),
  ]);
  return [
    node(
      'div',
      { class: 'plan-conversations' },
      conversations.length > 1 ? chooseConversation(desk) : undefined,
      another,
    ),
  ];
}

function chooseConversation(desk: Desk): HTMLElement {
  const {
    notebook,
    conversation,
    words: { conversations: said },
  } = desk;
  const titles = notebook.conversations.map((each) => titleOf(desk, each));
  const options = notebook.conversations.map(({ id }, n) => {
    const title = titles[n] ?? '';
    const isTwice = titles.filter((each) => each === title).length > 1;
    return { value: id, text: isTwice ? say(said.numbered, { title, n: n + 1 }) : title };
  });
  const set = (open: string) => desk.replace({ ...desk.notebook, open });
  return select({ id: 'conversation', label: said.label, value: conversation.id, set }, [{ options }]);
}

function titleOf({ words }: Desk, { mine: { side, name } }: Conversation): string {
  const { conversations: said } = words;
  if (!name.trim()) return side === 'person' ? said.ownUnnamed : said.withUnnamed;
  return say(side === 'person' ? said.own : said.withPerson, { name: shortened(name.trim()) });
}

const longestName = 60;

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : name;
}

function add(desk: Desk, side: Side): void {
  const { notebook, data } = desk;
  const fresh = blankConversation(side, data.framework, beginning());
  desk.replace({ ...notebook, conversations: [...notebook.conversations, fresh], open: fresh.id });
  desk.go('where');
}
