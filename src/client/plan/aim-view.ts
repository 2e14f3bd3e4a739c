import { adviceOn } from '../../core/assessment/offers.ts';
import type { PlanCompetency } from '../../core/assessment/plan-data.ts';
import { competencyById, named, saysNow, scaleOf } from '../../core/assessment/rubric.ts';
import type { Aim } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { partsOf, whatAimsShow } from './aim-parts.ts';
import { bullets } from './blocks.ts';
import type { LateDesk } from './desk.ts';
import { askingButton, fold, select, textArea } from './elements.ts';
import { lineView } from './line-view.ts';
import { offersView } from './offers-view.ts';
import { sideMarks } from './side-marks.ts';

/** One aim: a competency and one step of it, what will have happened by then, and its activities. */
export function aimView(desk: LateDesk, aim: Aim): HTMLElement {
  return desk.asPart(partsOf(aim).whole, () =>
    node(
      'article',
      { class: 'aim' },
      desk.asPart(`aim-title-${aim.id}`, () => node('h4', { tabindex: '-1' }, aim.title)),
      desk.view.added === aim ? undefined : body(desk, aim),
    ),
  );
}

function body(desk: LateDesk, aim: Aim): HTMLElement {
  const {
    data,
    words: { plan },
  } = desk;
  const competency = competencyById(data, aim.competency);
  const parts = partsOf(aim);
  const made = node(
    'div',
    {},
    competency && step(desk, aim, competency),
    textArea(desk, {
      id: `outcome-${aim.id}`,
      label: plan.outcome,
      value: aim.outcome,
      set: (value) => {
        aim.outcome = value;
      },
    }),
    desk.asPart(parts.lines, () => node('div', {}, ...aim.lines.map((line) => lineView(desk, aim, line)))),
    desk.asPart(parts.advice, () => advice(desk, aim)),
    competency && offersView(desk, aim),
    remove(desk, aim),
  );
  made.addEventListener('change', () => adviseAnew(desk, aim));
  return made;
}

/** What was typed may be what was lacking. Advice that stays is not said aloud again. */
function adviseAnew(desk: LateDesk, aim: Aim): void {
  const { advice: part } = partsOf(aim);
  if (document.getElementById(part)?.textContent !== advice(desk, aim).textContent) desk.show(part);
}

const advice = (desk: LateDesk, aim: Aim): HTMLElement =>
  node(
    'div',
    { role: 'status' },
    ...adviceOn(desk.data, aim).map((each) => node('p', { class: 'own-note' }, desk.words.plan.advice[each])),
  );

function step(desk: LateDesk, aim: Aim, competency: PlanCompetency): HTMLElement {
  const { data, words } = desk;
  const scale = scaleOf(data, competency);
  const { marks, looksLike, offers } = partsOf(aim);
  const to = select(
    {
      id: `to-step-${aim.id}`,
      label: aim.from
        ? say(words.fromTo, { from: aim.from.name, to: '…' })
        : say(words.plan.toOnly, { to: '…' }),
      value: String(aim.to.position),
      set: (value) => {
        const found = scale.find(({ position }) => String(position) === value);
        if (found) aim.to = named(found);
        desk.change(marks, looksLike, offers);
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
    desk.asPart(marks, () => node('div', {}, sideMarks(scale, aim.from?.position, aim.to.position))),
    to,
    desk.asPart(looksLike, () => node('div', {}, whatItLooksLike(desk, aim, competency))),
  );
}

function whatItLooksLike({ data, words: { plan } }: LateDesk, { id, to }: Aim, competency: PlanCompetency) {
  const said = saysNow(data, competency, to.position);
  if (said.length === 0) return undefined;
  return fold({ id: `looks-like-${id}`, title: say(plan.looksLike, { name: to.name }) }, () => [
    bullets(said),
  ]);
}

function remove(desk: LateDesk, aim: Aim): HTMLElement {
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
