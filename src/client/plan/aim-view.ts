import { adviceOn } from '../../core/assessment/offers.ts';
import { competencyById, named, scaleOf, wordsFor } from '../../core/assessment/rubric.ts';
import type { Aim } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { aimPart, type Desk, whatAimShows, whatAimsShow } from './desk.ts';
import { askingButton, fold, select, textArea } from './elements.ts';
import { lineView } from './line-view.ts';
import { offersView } from './offers-view.ts';
import { sideMarks } from './side-marks.ts';

/** One aim: a competency and one step of it, what will have happened by then, and its activities. */
export function aimView(desk: Desk, aim: Aim): HTMLElement {
  return desk.asPart(aimPart(aim), () => article(desk, aim));
}

function article(desk: Desk, aim: Aim): HTMLElement {
  const {
    data,
    words: { plan },
  } = desk;
  const competency = competencyById(data, aim.competency);
  const advice = adviceOn(data, aim);
  return node(
    'article',
    { class: 'aim' },
    node('h4', { id: `aim-title-${aim.id}`, tabindex: '-1' }, aim.title),
    ...(competency ? [step(desk, aim)] : []),
    textArea(desk, {
      id: `outcome-${aim.id}`,
      label: plan.outcome,
      value: aim.outcome,
      set: (value) => {
        aim.outcome = value;
      },
    }),
    ...aim.lines.map((line) => lineView(desk, aim, line)),
    node(
      'div',
      { role: 'status' },
      ...advice.map((each) => node('p', { class: 'own-note' }, plan.advice[each])),
    ),
    ...(competency ? [offersView(desk, aim)] : []),
    remove(desk, aim),
  );
}

function step(desk: Desk, aim: Aim): HTMLElement {
  const {
    data,
    words: { plan },
  } = desk;
  const competency = competencyById(data, aim.competency);
  const scale = competency ? scaleOf(data, competency) : [];
  const words = competency && wordsFor(data, competency, aim.to.position);
  const to = select(
    {
      id: `to-step-${aim.id}`,
      label: aim.from ? say(plan.fromTo, { from: aim.from.name, to: '…' }) : say(plan.toOnly, { to: '…' }),
      value: String(aim.to.position),
      set: (value) => {
        const found = scale.find(({ position }) => String(position) === value);
        if (found) aim.to = named(found);
        desk.change(...whatAimShows(aim));
      },
    },
    [
      {
        options: scale
          .filter(({ position }) => position > (aim.from?.position ?? 0) || position === aim.to.position)
          .map(({ position, name }) => ({ value: String(position), text: name })),
      },
    ],
  );
  return node(
    'div',
    { class: 'aim-step' },
    sideMarks(scale, aim.from?.position, aim.to.position),
    to,
    words && words.behaviours.length + words.summary.length > 0
      ? fold({ id: `looks-like-${aim.id}`, title: say(plan.looksLike, { name: aim.to.name }) }, () => [
          node(
            'ul',
            { class: 'bullets' },
            ...[words.summary, ...words.behaviours].filter(Boolean).map((each) => node('li', {}, each)),
          ),
        ])
      : undefined,
  );
}

function remove(desk: Desk, aim: Aim): HTMLElement {
  const {
    sheet,
    words: { plan },
  } = desk;
  const label = say(plan.removeAim, { title: aim.title });
  return node(
    'p',
    {},
    askingButton(desk, { id: `remove-${aim.id}`, label, question: plan.removeAsk }, () => {
      sheet.plan.aims = sheet.plan.aims.filter((each) => each !== aim);
      desk.change(...whatAimsShow);
      document.getElementById('aims')?.focus();
    }),
  );
}
