import { node } from '../node.ts';
import { say } from '../say.ts';
import { fine, typed } from './blocks.ts';
import { dayIn } from './day-in.ts';
import type { LateDesk } from './desk.ts';
import { joined } from './joined.ts';

/** What was done in earlier plans, the latest first, with what each side did and what came of it. */
export function pastView({ sheet, words: { plan }, language }: LateDesk): Node[] {
  if (sheet.past.length === 0) return [];
  const items = [...sheet.past]
    .reverse()
    .map(({ title, aim, outcome, person, manager, evidence, state, cameOf, ended }) =>
      node(
        'li',
        {},
        node('b', { dir: 'auto' }, title),
        node(
          'span',
          { class: 'fine' },
          joined([aim, plan.states[state], say(plan.ended, { day: dayIn(language, ended) })]),
        ),
        ...typed(outcome, person, manager, evidence, cameOf),
      ),
    );
  return [
    node(
      'section',
      { class: 'past' },
      node('h3', {}, plan.past),
      fine(plan.pastHint),
      node('ul', {}, ...items),
    ),
  ];
}
