import { type Reworded, rewordedSince } from '../../core/assessment/reworded.ts';
import { competencyById, pick, scaleOf } from '../../core/assessment/rubric.ts';
import type { Conversation, News, WeightNews } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { say } from '../say.ts';
import { bullets, buttons, fine } from './blocks.ts';
import type { Desk } from './desk.ts';
import { button } from './elements.ts';

/** What changed in the framework since the writer last looked, old words beside new ones. */
export function newsView(desk: Desk): Node[] {
  const {
    sheet,
    data,
    words: { news: said },
    language,
  } = desk;
  const reworded = rewordedSince(data, sheet);
  const isNews = sheet.news.length > 0 || sheet.weightNews !== undefined;
  if (!isNews && reworded.length === 0) return [];
  return [
    node(
      'section',
      { class: 'plan-news', 'aria-labelledby': 'news' },
      node('h2', { id: 'news', tabindex: '-1' }, said.title),
      fine(said.lead),
      ...(isNews ? [entries(desk)] : []),
      ...(reworded.length > 0
        ? [
            node('h3', {}, plural(language, said.reworded, reworded.length)),
            ...reworded.map((each) => rewordedView(desk, each)),
          ]
        : []),
    ),
  ];
}

function entries(desk: Desk): HTMLElement {
  const {
    sheet,
    words: { news: said },
  } = desk;
  const seen = () => {
    sheet.news = [];
    delete sheet.weightNews;
    desk.change();
  };
  const all = Map.groupBy([...sheet.news, ...(sheet.weightNews ?? [])], ({ title }) => title);
  return node(
    'div',
    {},
    bullets([...all.values()].flat().map((each) => sentence(desk, each))),
    buttons(button(said.seen, seen, { id: 'news-seen' })),
  );
}

function sentence(
  { words: { news: said } }: Desk,
  { kind, title, level = '', was = '', now = '' }: News | (WeightNews & Pick<News, 'was' | 'now'>),
): string {
  const form = kind === 'new' && !now ? said.newUnstated : said[kind];
  return say(form, { title, level, was, now });
}

function rewordedView(desk: Desk, { answer, title, name, was, now }: Reworded): HTMLElement {
  const {
    data,
    words: { news: said },
  } = desk;
  const stillRight = () => {
    const competency = competencyById(data, answer.competency);
    const choice = answer.choice;
    const step =
      competency && choice?.kind === 'picked' && scaleOf(data, competency).find(({ id }) => id === choice.id);
    if (competency && step) answer.choice = pick(data, competency, step);
    desk.change();
  };
  const again = () => {
    desk.view.competency = answer.competency;
    desk.go('assess', 'competency');
  };
  const texts = (heading: string, list: readonly string[]) =>
    node(
      'div',
      {},
      node('p', { class: 'lead-in' }, heading),
      ...list.map((each) => node('p', { dir: 'auto' }, each)),
    );
  return node(
    'div',
    { class: 'reworded' },
    node('p', {}, node('b', {}, `${title}${desk.words.colon} ${name}`)),
    node(
      'div',
      { class: 'two' },
      texts(said.was, was),
      now ? texts(said.now, now) : node('p', {}, say(said.choiceGone, { name })),
    ),
    buttons(now ? button(said.stillRight, stillRight) : undefined, button(said.again, again)),
  );
}

/** Words that two windows wrote in the same place. */
export function setAsideView(desk: Desk): Node[] {
  const {
    notebook,
    words: { store },
  } = desk;
  const apart = notebook.setAside.filter(({ text }) => !standsIn(notebook.conversations, text));
  if (apart.length === 0) return [];
  const done = () => {
    notebook.setAside = [];
    desk.change();
  };
  return [
    node(
      'section',
      { class: 'plan-notice' },
      node('p', {}, store.merged),
      node('ul', { class: 'bullets' }, ...apart.map(({ text }) => node('li', { dir: 'auto' }, text))),
      buttons(button(store.asideDone, done, { id: 'aside-done' })),
    ),
  ];
}

/** Words of somebody who typed on in one window, while the other showed what it had, stand there whole soon after. */
const standsIn = (conversations: readonly Conversation[], text: string): boolean =>
  JSON.stringify(conversations).includes(JSON.stringify(text).slice(1, -1));
