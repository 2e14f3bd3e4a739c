import { activitiesFor, type Wishes } from '../../core/assessment/offers.ts';
import type { PlanActivity } from '../../core/assessment/plan-data.ts';
import type { Aim, Line } from '../../core/assessment/worksheet.ts';
import { pathOf } from '../../core/views/path-of.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { say } from '../say.ts';
import { afterPaint } from './after-paint.ts';
import { moreOf, partsOf, whatLinesShow } from './aim-parts.ts';
import { idOf, type LateDesk } from './desk.ts';
import { button, choice, fold, pageLink, select } from './elements.ts';
import { joined } from './joined.ts';
import { showAdded } from './show-added.ts';

const atOnce = 5;

/** Activities of the catalogue that take an aim a step on, narrowed by wishes, and room for one of one's own. */
export function offersView(desk: LateDesk, aim: Aim): HTMLElement {
  const { plan } = desk.words;
  const isOpen = aim.lines.length === 0;
  return fold({ id: `offers-${aim.id}`, title: plan.offers, class: 'offers', isOpen, isLate: true }, () => [
    filters(desk, aim),
    desk.asPart(partsOf(aim).offers, () => offered(desk, aim)),
    node(
      'p',
      {},
      button(plan.own, () => add(desk, aim, ownLine()), { id: `own-${aim.id}` }),
    ),
  ]);
}

const noWishes: Wishes = { isFree: false, canBeStartedAlone: false, worksInSmallCompany: false };

const wishesFor = ({ view }: LateDesk, aim: Aim): Wishes => view.filters[aim.id] ?? noWishes;

function offered(desk: LateDesk, aim: Aim): HTMLElement {
  const {
    words: { plan },
    language,
  } = desk;
  const offers = activitiesFor(desk.data, aim, wishesFor(desk, aim));
  const shown = desk.view.offers[aim.id] ?? atOnce;
  const more = offers.length - shown;
  const showMore = () => {
    desk.view.offers[aim.id] = offers.length;
    desk.show(partsOf(aim).offers);
    document.getElementById(`offer-${aim.id}-${shown}`)?.focus();
  };
  return node(
    'div',
    {},
    offers.length === 0 ? node('p', { class: 'empty' }, plan.noOffers) : undefined,
    node(
      'ul',
      { class: 'offer-list' },
      ...offers.slice(0, shown).map((each, n) => offer(desk, aim, each, n)),
    ),
    more > 0
      ? button(plural(language, plan.moreOffers, more), showMore, { class: 'link', id: `more-${aim.id}` })
      : undefined,
  );
}

function filters(desk: LateDesk, aim: Aim): HTMLElement {
  const {
    data,
    words: { plan },
  } = desk;
  const wishes = wishesFor(desk, aim);
  const set = (change: Partial<Wishes>) => {
    desk.view.filters[aim.id] = { ...wishesFor(desk, aim), ...change };
    desk.show(partsOf(aim).offers);
  };
  const box = (name: 'isFree' | 'canBeStartedAlone' | 'worksInSmallCompany') =>
    choice(
      'checkbox',
      { id: `${name}-${aim.id}`, isOn: wishes[name], set: (on) => set({ [name]: on }) },
      plan[name],
    );
  const types = data.activityTypes.flatMap(({ name }, type) =>
    data.activities.some((each) => each.type === type) ? [{ value: String(type), text: name }] : [],
  );
  return node(
    'fieldset',
    { class: 'filters' },
    node('legend', { class: 'fine' }, plan.filters),
    box('isFree'),
    box('canBeStartedAlone'),
    box('worksInSmallCompany'),
    select(
      {
        id: `type-${aim.id}`,
        label: plan.type,
        value: String(wishes.type ?? ''),
        set: (value) => set({ type: value ? Number(value) : undefined }),
      },
      [{ options: [{ value: '', text: plan.anyType }, ...types] }],
    ),
  );
}

function offer(desk: LateDesk, aim: Aim, activity: PlanActivity, n: number): HTMLElement {
  const {
    data,
    words: { plan },
  } = desk;
  const about = [
    data.activityTypes[activity.type]?.name,
    activity.effort,
    activity.isFree && plan.free,
    activity.canBeStartedAlone && plan.alone,
  ];
  return node(
    'li',
    {},
    node(
      'span',
      {},
      pageLink(desk, pathOf('activity', activity.id), activity.title),
      node('span', { class: 'fine' }, joined(about)),
    ),
    button(plan.add, () => add(desk, aim, lineOf(activity)), {
      id: `offer-${aim.id}-${n}`,
      'aria-label': `${plan.add}${desk.words.colon} ${activity.title}`,
    }),
  );
}

function add(desk: LateDesk, aim: Aim, line: Line): void {
  // A second touch may come before the offer is gone.
  if (aim.lines.some(({ activity }) => activity && activity === line.activity)) return;
  aim.lines.push(line);
  // Read aloud, it would be cut off by the field that gets the focus now.
  afterPaint(() => desk.tell(line.title && say(desk.words.plan.added, { title: line.title })));
  const focus = `${line.activity ? 'person' : 'title'}-${line.id}`;
  showAdded(desk, line, whatLinesShow(aim), focus, moreOf(line));
}

const ownLine = (): Line => ({
  id: idOf(),
  title: '',
  person: '',
  manager: '',
  by: '',
  evidence: '',
  state: 'open',
  cameOf: '',
});

const lineOf = ({ id, title, person, manager, evidence }: PlanActivity): Line => ({
  ...ownLine(),
  activity: id,
  title,
  person: person ?? '',
  manager: manager ?? '',
  evidence: evidence ?? '',
});
