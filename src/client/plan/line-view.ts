import type { Aim, Line } from '../../core/assessment/worksheet.ts';
import { pathOf } from '../../core/views/path-of.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { moreOf, partsOf, whatLinesShow } from './aim-parts.ts';
import type { LateDesk } from './desk.ts';
import { button, type Field, pageLink, select, textArea, textLine } from './elements.ts';

/** One activity of a plan: what each side does, by when, what will exist, and later what came of it. */
export function lineView(desk: LateDesk, aim: Aim, line: Line): HTMLElement {
  return desk.asPart(`line-${line.id}`, () => whole(desk, aim, line));
}

function whole(desk: LateDesk, aim: Aim, line: Line): HTMLElement {
  const {
    sheet,
    data,
    words: { plan },
  } = desk;
  const said = sheet.side === 'manager' ? plan.lineOfManager : plan.line;
  const field = (name: 'title' | 'person' | 'manager' | 'by' | 'evidence' | 'cameOf'): Field => ({
    id: `${name}-${line.id}`,
    label: said[name],
    value: line[name],
    set: (value) => {
      line[name] = value;
    },
  });
  const activity = data.activities.find(({ id }) => id === line.activity);
  const more = () => [
    node('div', { class: 'two' }, textLine(desk, field('by')), textArea(desk, field('evidence'), 1)),
    node(
      'div',
      { class: 'line-end' },
      state(desk, aim, line, said.state),
      button(say(plan.removeLine, { title: line.title || said.title }), () => remove(desk, aim, line), {
        class: 'link',
      }),
    ),
    desk.asPart(cameOfPart(line), () =>
      node('div', {}, line.state === 'open' ? undefined : textArea(desk, field('cameOf'), 1)),
    ),
  ];
  return node(
    'div',
    { class: 'plan-line' },
    activity
      ? node(
          'p',
          { class: 'line-title' },
          node('b', {}, line.title),
          ' ',
          pageLink(desk, pathOf('activity', activity.id), plan.read),
        )
      : textLine(desk, field('title')),
    node('div', { class: 'two' }, textArea(desk, field('person')), textArea(desk, field('manager'))),
    desk.asPart(moreOf(line), () => node('div', {}, ...(desk.view.added === line ? [] : more()))),
  );
}

const cameOfPart = ({ id }: Line): string => `what-came-of-${id}`;

function state(desk: LateDesk, aim: Aim, line: Line, label: string): HTMLElement {
  const { states } = desk.words.plan;
  return select(
    {
      id: `state-${line.id}`,
      label,
      value: line.state,
      set: (value) => {
        line.state = value as Line['state'];
        desk.change(cameOfPart(line), partsOf(aim).advice);
      },
    },
    [{ options: Object.entries(states).map(([value, text]) => ({ value, text })) }],
  );
}

function remove(desk: LateDesk, aim: Aim, line: Line): void {
  aim.lines = aim.lines.filter((each) => each !== line);
  desk.change(...whatLinesShow(aim));
  document.getElementById(`aim-title-${aim.id}`)?.focus();
}
