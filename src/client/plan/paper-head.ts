import { node } from '../node.ts';
import type { Desk } from './desk.ts';

/** What a paper is, whom it is about, and the places that were chosen. */
export function paperHead(desk: Desk, title: string): Node {
  const {
    sheet,
    words: { paper },
  } = desk;
  const { level, towards, name } = sheet;
  const places = towards.length > 0 ? towards.map((each) => each.title).join(desk.words.comma) : paper.stays;
  const facts: [string, string][] = level
    ? [
        [paper.level, level.title],
        [paper.towards, places],
      ]
    : [];
  return node(
    'header',
    {},
    node('h2', { dir: 'auto' }, name ? `${title}${desk.words.colon} ${name}` : title),
    node(
      'dl',
      { class: 'paper-facts' },
      ...facts.map(([term, text]) => node('div', {}, node('dt', {}, term), ' ', node('dd', {}, text))),
    ),
  );
}

/** A term with what was written for it; nothing where nothing was. */
export const paperLine = ({ words }: Desk, term: string, text: string): HTMLElement[] =>
  text ? [node('p', {}, node('b', {}, `${term}${words.colon} `), node('span', { dir: 'auto' }, text))] : [];
