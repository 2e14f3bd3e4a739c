import { blankAim } from '../../core/assessment/blank-aim.ts';
import { carryOver } from '../../core/assessment/carry-over.ts';
import { type Gap, gapsTo, mostAims, nextStep } from '../../core/assessment/gaps.ts';
import type { PlanCompetency, PlanLevel, PlanProficiency } from '../../core/assessment/plan-data.ts';
import { answerTo, competencyById, hasPicks, levelById, scaleOf } from '../../core/assessment/rubric.ts';
import type { Worksheet } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { type Forms, plural } from '../plural.ts';
import { say } from '../say.ts';
import { partsOf, whatAimsShow } from './aim-parts.ts';
import { fine } from './blocks.ts';
import { choiceName } from './both-sides-view.ts';
import { idOf, type LateDesk, type Slices } from './desk.ts';
import { button, fold, select } from './elements.ts';
import { showAdded } from './show-added.ts';
import { sideMarks } from './side-marks.ts';

/** What is asked at the levels that were chosen, beside where the writer is, level by level; each can be made an aim. */
export function gapsView(desk: LateDesk): Slices {
  const {
    data,
    sheet,
    words: { plan },
  } = desk;
  const isSeen = hasPicks(sheet);
  const levels = isSeen ? placesOf(desk).flatMap(({ id }) => levelById(data, id) ?? []) : [];
  const section = node(
    'section',
    { class: 'gaps' },
    node('h3', {}, plan.gaps),
    fine(isSeen ? plan.gapsHint : plan.gapsNone),
  );
  const [first, ...others] = [
    ...levels.map((level) => () => section.append(...levelGaps(desk, level))),
    () => section.append(desk.asPart('any-aim', () => anyAim(desk))),
  ];
  const later = others.map((fill) => () => {
    fill();
    return [];
  });
  first?.();
  return [() => [section], ...later];
}

const anyAim = (desk: LateDesk): HTMLElement =>
  node('div', {}, isFull(desk) ? fine(desk.words.plan.three) : anyCompetency(desk));

const isFull = ({ sheet }: LateDesk): boolean => sheet.plan.aims.length >= mostAims;
const isAim = ({ sheet }: LateDesk, { id }: PlanCompetency): boolean =>
  sheet.plan.aims.some(({ competency }) => competency === id);

/** Where the writer said that it might go, else where the other side did, else the present level. */
function placesOf({ sheet, conversation: { theirs } }: LateDesk): Worksheet['towards'] {
  const towards = [sheet.towards, theirs?.towards ?? []].find((places) => places.length > 0);
  return towards ?? (sheet.level ? [sheet.level] : []);
}

function levelGaps(desk: LateDesk, level: PlanLevel): Node[] {
  const {
    data,
    sheet,
    words: { plan },
    language,
  } = desk;
  const gaps = gapsTo(data, level, sheet);
  const isHere = level.id === sheet.level?.id;
  const beyond = isHere ? stepsBeyond(desk, level, gaps.reached) : [];
  const names = (list: readonly Gap[]) =>
    node('p', {}, list.map(({ competency }) => competency.title).join(desk.words.comma));
  const folded = (id: string, forms: Forms, list: readonly Gap[]) =>
    list.length > 0
      ? [fold({ id: `${id}-${level.id}`, title: plural(language, forms, list.length) }, () => [names(list)])]
      : [];
  return [
    node('h4', {}, say(isHere ? plan.gapsHere : plan.gapsTo, { level: level.title })),
    ...list(gaps.missing.map((gap) => gapRow(desk, level, gap, gap.asked))),
    ...(beyond.length > 0
      ? [node('p', { class: 'lead-in' }, plan.beyond), fine(plan.beyondHint), ...list(beyond)]
      : []),
    ...folded('reached', plan.reached, gaps.reached),
    ...folded('open', plan.open, gaps.open),
  ];
}

const list = (rows: readonly HTMLElement[]): Node[] =>
  rows.length > 0 ? [node('ul', { class: 'gap-list' }, ...rows)] : [];

/** For whoever stays: what matters most here, one step above where they are. */
function stepsBeyond(desk: LateDesk, level: PlanLevel, reached: readonly Gap[]): HTMLElement[] {
  const emphasised = reached.filter(({ isEmphasised }) => isEmphasised);
  return (emphasised.length > 0 ? emphasised : reached).flatMap((gap) => {
    const next = nextStep(scaleOf(desk.data, gap.competency), gap.now?.position);
    return next ? [gapRow(desk, level, gap, next)] : [];
  });
}

function gapRow(
  desk: LateDesk,
  level: PlanLevel,
  { competency, isEmphasised, now }: Gap,
  asked: PlanProficiency | undefined,
): HTMLElement {
  const { data, words } = desk;
  const way = now
    ? say(words.fromTo, { from: now.name, to: asked?.name ?? '' })
    : say(words.plan.toOnly, { to: asked?.name ?? '' });
  return node(
    'li',
    {},
    node(
      'span',
      {},
      node('b', {}, competency.title),
      ' ',
      isEmphasised ? node('span', { class: 'mark-note' }, words.assess.emphasised) : undefined,
      theirView(desk, competency),
    ),
    node(
      'span',
      { class: 'from-to' },
      sideMarks(scaleOf(data, competency), now?.position, asked?.position),
      way,
    ),
    desk.asPart(`choose/${competency.id}/${level.id}`, () => choosing(desk, level, competency)),
  );
}

function choosing(desk: LateDesk, level: PlanLevel, competency: PlanCompetency): HTMLElement {
  const { plan, colon } = desk.words;
  if (isAim(desk, competency)) return node('span', {}, node('span', { class: 'fine' }, plan.chosen));
  const choose = button(plan.choose, () => addAim(desk, competency), {
    id: `aim-${level.id}-${competency.id}`,
    'aria-label': `${plan.choose}${colon} ${competency.title}`,
  });
  choose.disabled = isFull(desk);
  return node('span', {}, choose);
}

function theirView(desk: LateDesk, competency: PlanCompetency): HTMLElement | undefined {
  const {
    conversation: { theirs },
    words,
    data,
  } = desk;
  if (!theirs) return undefined;
  const answer = answerTo(carryOver(data, theirs), competency.id);
  const name = choiceName(desk, answer, theirs.side);
  return node(
    'span',
    { class: 'fine their-view' },
    say(words.plan.theirView, { who: words[theirs.side], name }),
  );
}

function addAim(desk: LateDesk, competency: PlanCompetency): void {
  const aim = blankAim(desk.data, competency, desk.sheet, idOf());
  // A second touch may come before the button is gone.
  if (!aim || isFull(desk) || isAim(desk, competency)) return;
  desk.sheet.plan.aims.push(aim);
  desk.tell('');
  showAdded(desk, aim, whatAimsShow, `aim-title-${aim.id}`, partsOf(aim).whole);
}

function anyCompetency(desk: LateDesk): HTMLElement {
  const {
    data,
    words: { plan },
  } = desk;
  return select(
    {
      id: 'any-competency',
      label: plan.any,
      value: '',
      set: (id) => {
        const competency = competencyById(data, id);
        if (competency) addAim(desk, competency);
      },
    },
    [
      { options: [{ value: '', text: plan.anyChoose }] },
      {
        options: data.competencies
          .filter((each) => !isAim(desk, each))
          .map(({ id, title }) => ({ value: id, text: title })),
      },
    ],
  );
}
