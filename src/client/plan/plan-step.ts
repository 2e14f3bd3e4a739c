import { isDay, reviewCalendar, threeMonthsAfter } from '../../core/assessment/review-calendar.ts';
import type { Aim, Plan } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { partsOf } from './aim-parts.ts';
import { aimView } from './aim-view.ts';
import { buttons } from './blocks.ts';
import { beginning, type LateDesk, type Slices } from './desk.ts';
import { askingButton, button, choice, fold, textArea, textLine } from './elements.ts';
import { gapsView } from './gaps-view.ts';
import { pastView } from './past-view.ts';
import { planTable } from './plan-table.ts';
import { nameOf, saveFile } from './save-file.ts';
import { setPlanAside } from './set-plan-aside.ts';

/** Gaps, at most three aims with their activities, a review, and what was done before. */
export function planStep(desk: LateDesk): Slices {
  const { sheet } = desk;
  if (sheet.plan.isWithoutAim) return [() => [...begin(desk), whyWithoutAim(desk), ...end(desk)]];
  let section: HTMLElement | undefined;
  const aims = () => desk.asPart('all-aims', () => allAims(desk, section ? sheet.plan.aims : []));
  const nextAim = () => (section ? showNextAim(desk, section) : []);
  const [gaps, ...otherGaps] = gapsView(desk);
  return [
    () => [...begin(desk), ...(gaps?.() ?? [])],
    ...otherGaps,
    () => {
      section = aims();
      return [section];
    },
    ...sheet.plan.aims.map(() => nextAim),
    // More aims than there were at the beginning, where somebody was quicker than the page.
    () => [...sheet.plan.aims.flatMap(nextAim), dropFirst(desk), ...end(desk)],
  ];
}

function begin(desk: LateDesk): Node[] {
  const {
    sheet,
    words: { plan },
  } = desk;
  const lead = sheet.side === 'manager' ? plan.leadManager : plan.leadPerson;
  return [node('p', {}, lead), ...theirPlan(desk), withoutAim(desk)];
}

const end = (desk: LateDesk): Node[] => [
  desk.asPart('review-day', () => review(desk)),
  ...pastView(desk),
  desk.asPart('next-plan', () => next(desk)),
];

function withoutAim(desk: LateDesk): HTMLElement {
  const {
    sheet,
    words: { plan },
  } = desk;
  const set = (on: boolean) => {
    sheet.plan.isWithoutAim = on;
    desk.change();
  };
  return choice(
    'checkbox',
    { id: 'without-aim', isOn: sheet.plan.isWithoutAim, set },
    node('b', {}, plan.withoutAim),
    ' ',
    node('span', { class: 'fine' }, plan.withoutAimHint),
  );
}

function field(desk: LateDesk, name: 'whyWithoutAim' | 'dropFirst', label: string) {
  const { plan } = desk.sheet;
  return {
    id: name,
    label,
    value: plan[name],
    set: (value: string) => {
      plan[name] = value;
    },
  };
}

const whyWithoutAim = (desk: LateDesk): HTMLElement =>
  textArea(desk, field(desk, 'whyWithoutAim', desk.words.plan.whyWithoutAim), 4);

const dropFirst = (desk: LateDesk): HTMLElement =>
  textLine(desk, field(desk, 'dropFirst', desk.words.plan.dropFirst));

function allAims(desk: LateDesk, aims: readonly Aim[]): HTMLElement {
  const {
    sheet,
    words: { plan },
  } = desk;
  return node(
    'section',
    {},
    node('h3', { id: 'aims', tabindex: '-1' }, plan.aims),
    ...(sheet.plan.aims.length === 0 ? [node('p', { class: 'empty' }, plan.noAims)] : []),
    ...aims.map((aim) => aimView(desk, aim)),
  );
}

/** Shows the first aim that is not in view yet: an aim with its lines is as much as a slow phone can take at once. */
function showNextAim(desk: LateDesk, section: HTMLElement): Node[] {
  const shown = [...section.children].map(({ id }) => id);
  const next = desk.sheet.plan.aims.find((aim) => !shown.includes(partsOf(aim).whole));
  if (next) section.append(aimView(desk, next));
  return [];
}

function theirPlan(desk: LateDesk): Node[] {
  const {
    conversation: { theirs },
    words: { plan },
  } = desk;
  if (!theirs || !holdsSomething(theirs.plan)) return [];
  const takeOver = () => {
    setPlanAside(desk, theirs.plan);
    desk.sheet.plan = structuredClone(theirs.plan);
    desk.change();
  };
  return [
    fold({ id: 'their-plan', title: plan.theirs }, () => [
      node('div', { class: 'paper' }, planTable(desk, theirs)),
      buttons(
        askingButton(desk, { id: 'take-over', label: plan.takeOver, question: plan.takeOverAsk }, takeOver),
      ),
    ]),
  ];
}

const holdsSomething = ({ aims, isWithoutAim }: Plan): boolean => aims.length > 0 || isWithoutAim;

function review(desk: LateDesk): HTMLElement {
  const {
    sheet,
    words: { plan },
  } = desk;
  const today = beginning().now.slice(0, 10);
  const date = textLine(
    desk,
    {
      id: 'review',
      label: plan.review,
      hint: plan.reviewHint,
      value: sheet.plan.review,
      set: (value) => {
        sheet.plan.review = value;
        if (calendar) calendar.disabled = !isDay(value);
      },
    },
    { type: 'date', maxlength: undefined, dir: undefined },
  );
  const calendar = button(plan.calendar, () => saveCalendar(desk), { id: 'calendar' });
  calendar.disabled = !isDay(sheet.plan.review);
  const inThreeMonths = button(
    plan.inThreeMonths,
    () => {
      sheet.plan.review = threeMonthsAfter(today);
      desk.change('review-day');
    },
    { id: 'in-three-months' },
  );
  return node('section', { class: 'review' }, date, buttons(inThreeMonths, calendar));
}

function saveCalendar(desk: LateDesk): void {
  const {
    sheet,
    words: { plan },
  } = desk;
  const { now } = beginning();
  const text = reviewCalendar({
    id: sheet.id,
    day: sheet.plan.review,
    title: plan.calendarTitle,
    note: plan.calendarNote,
    made: now,
  });
  saveFile(nameOf(desk, 'review', 'ics'), text, 'text/calendar');
}

function next(desk: LateDesk): HTMLElement {
  const {
    sheet,
    words: { plan },
  } = desk;
  const isEmpty = sheet.plan.aims.every(({ lines }) => lines.length === 0) && !sheet.plan.isWithoutAim;
  if (isEmpty) return node('p', {});
  return node(
    'p',
    { class: 'next-plan' },
    askingButton(desk, { id: 'begin-next', label: plan.begin, question: plan.beginAsk }, () => {
      setPlanAside(desk);
      desk.change();
    }),
  );
}
