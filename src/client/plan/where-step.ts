import { seenNow } from '../../core/assessment/framework-news.ts';
import type { PlanLevel, PlanMove } from '../../core/assessment/plan-data.ts';
import { levelById } from '../../core/assessment/rubric.ts';
import { pathOf, pathOfMove } from '../../core/views/path-of.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { say } from '../say.ts';
import type { Desk } from './desk.ts';
import { choice, fold, pageLink, select, textArea, textLine } from './elements.ts';

const movesShown = 5;
const mostPlaces = 2;

/** Who writes, the present level, where it might go on to, and what the work should be like. */
export function whereStep(desk: Desk): Node[] {
  const {
    sheet,
    words: { where },
  } = desk;
  const isManager = sheet.side === 'manager';
  return [
    sides(desk),
    textLine(desk, {
      id: 'name',
      label: isManager ? where.nameOfManager : where.name,
      hint: where.nameHint,
      value: sheet.name,
      set: (value) => {
        sheet.name = value;
      },
    }),
    levelChoice(desk),
    ...(sheet.level ? [towards(desk)] : []),
    ...(goesIntoManagement(desk) ? [node('p', { class: 'own-note' }, where.intoManagement)] : []),
    textArea(
      desk,
      {
        id: 'hopes',
        label: isManager ? where.hopesOfManager : where.hopes,
        hint: isManager ? where.hopesHintOfManager : where.hopesHint,
        value: sheet.hopes,
        set: (value) => {
          sheet.hopes = value;
        },
      },
      4,
    ),
  ];
}

function sides(desk: Desk): HTMLElement {
  const {
    sheet,
    conversation,
    words: { where },
  } = desk;
  // Beside the other side's file, a switch would leave two of the same side, and one would hide the other.
  if (sheet.answers.length > 0 || conversation.theirs) {
    return node('p', {}, where.sides[sheet.side], ' ', node('span', { class: 'fine' }, where.sideFixed));
  }
  const options = (['person', 'manager'] as const).map((side) =>
    choice(
      'radio',
      {
        id: `side-${side}`,
        name: 'side',
        isOn: sheet.side === side,
        set: () => {
          sheet.side = side;
          desk.change();
        },
      },
      where.sides[side],
    ),
  );
  return node('fieldset', {}, node('legend', {}, where.sideLegend), ...options);
}

function levelChoice(desk: Desk): HTMLElement {
  const {
    data,
    sheet,
    words: { where },
  } = desk;
  const known = levelById(data, sheet.level?.id);
  const gone =
    sheet.level && !known
      ? [{ value: sheet.level.id, text: say(where.levelGone, { title: sheet.level.title }) }]
      : [];
  const field = select(
    {
      id: 'level',
      label: sheet.side === 'manager' ? where.levelOfManager : where.level,
      value: sheet.level?.id ?? '',
      set: (id) => chooseLevel(desk, id),
    },
    [
      { options: [{ value: '', text: where.chooseLevel }, ...gone] },
      ...levelGroups(desk, (level) => !level.isOff || level === known),
    ],
  );
  if (known)
    field.append(node('p', { class: 'fine' }, pageLink(desk, pathOf('level', known.id), where.toLevel)));
  return field;
}

function levelGroups({ data }: Desk, isOffered: (level: PlanLevel) => boolean) {
  return data.tracks
    .map(({ title }, track) => ({
      name: title,
      options: data.levels
        .filter((level) => level.track === track && isOffered(level))
        .map((level) => ({ value: level.id, text: [level.title, level.grade].filter(Boolean).join(' · ') })),
    }))
    .filter(({ options }) => options.length > 0);
}

function chooseLevel(desk: Desk, id: string): void {
  const { data, sheet, view } = desk;
  const level = levelById(data, id);
  if (level) sheet.level = { id, title: level.title };
  else delete sheet.level;
  sheet.towards = sheet.towards.filter((each) => each.id !== id);
  view.goesOn = false;
  lookAgain(desk);
}

/** What the chosen levels ask today is what later changes are told against. */
function lookAgain(desk: Desk): void {
  desk.sheet.lastSeen = seenNow(desk.data, desk.sheet);
  desk.change();
}

function towards(desk: Desk): HTMLElement {
  const {
    sheet,
    view,
    words: { where },
  } = desk;
  const goes = sheet.towards.length > 0 || view.goesOn;
  const stays = choice(
    'radio',
    {
      id: 'stays',
      name: 'towards',
      isOn: !goes,
      set: () => {
        view.goesOn = false;
        sheet.towards = [];
        lookAgain(desk);
      },
    },
    node('b', {}, where.stays),
    ' ',
    node('span', { class: 'fine' }, where.staysNote),
  );
  const leaves = choice(
    'radio',
    {
      id: 'goes',
      name: 'towards',
      isOn: goes,
      set: () => {
        view.goesOn = true;
        desk.show();
      },
    },
    node('b', {}, where.another),
  );
  return node(
    'fieldset',
    {},
    node('legend', {}, sheet.side === 'manager' ? where.towardsOfManager : where.towards),
    node('p', { class: 'fine' }, where.towardsHint),
    stays,
    leaves,
    ...(goes ? [places(desk)] : []),
  );
}

function places(desk: Desk): HTMLElement {
  const {
    data,
    sheet,
    language,
    words: { where },
  } = desk;
  const moves = [
    ...new Map((levelById(data, sheet.level?.id)?.moves ?? []).map((move) => [move.to, move])).values(),
  ];
  const others = sheet.towards.filter(({ id }) => !moves.some(({ to }) => to === id));
  const shown = moves.filter(({ to }, n) => n < movesShown || isChosen(desk, to));
  const rest = moves.filter((move) => !shown.includes(move));
  const isFull = sheet.towards.length >= mostPlaces;
  return node(
    'div',
    { class: 'places' },
    ...shown.map((move) => placeChoice(desk, move.to, move)),
    ...others.map(({ id }) => placeChoice(desk, id)),
    rest.length > 0
      ? fold({ id: 'more-moves', title: plural(language, where.moreMoves, rest.length) }, () =>
          rest.map((move) => placeChoice(desk, move.to, move)),
        )
      : undefined,
    isFull ? node('p', { class: 'fine' }, where.two) : anotherLevel(desk, moves),
  );
}

const isChosen = ({ sheet }: Desk, id: string): boolean => sheet.towards.some((each) => each.id === id);

function placeChoice(desk: Desk, id: string, move?: PlanMove): HTMLElement {
  const {
    data,
    sheet,
    words: { where },
  } = desk;
  const level = levelById(data, id);
  const isOn = isChosen(desk, id);
  const track = data.tracks[level?.track ?? -1]?.title;
  const about = [move?.kind, track, level?.grade].filter(Boolean).join(' · ');
  const box = choice(
    'checkbox',
    {
      id: `to-${id}`,
      isOn,
      isOut: !isOn && sheet.towards.length >= mostPlaces,
      set: (on) => {
        const rest = sheet.towards.filter((each) => each.id !== id);
        sheet.towards = on && level ? [...rest, { id, title: level.title }] : rest;
        desk.view.goesOn = true;
        lookAgain(desk);
      },
    },
    level?.title ?? sheet.towards.find((each) => each.id === id)?.title ?? id,
    ' ',
    node('span', { class: 'fine' }, about),
  );
  const path = move && sheet.level ? pathOfMove(sheet.level.id, id) : pathOf('level', id);
  const text = move ? where.whatItTakes : where.toLevel;
  return node(
    'div',
    {},
    box,
    isOn && level ? node('p', { class: 'fine' }, pageLink(desk, path, text)) : undefined,
  );
}

function anotherLevel(desk: Desk, moves: readonly PlanMove[]): HTMLElement {
  const {
    sheet,
    data,
    words: { where },
  } = desk;
  const isOffered = (level: PlanLevel) =>
    !level.isOff &&
    level.id !== sheet.level?.id &&
    !isChosen(desk, level.id) &&
    !moves.some(({ to }) => to === level.id);
  return select(
    {
      id: 'another-level',
      label: where.anotherHint,
      value: '',
      set: (id) => {
        const level = levelById(data, id);
        if (level) sheet.towards = [...sheet.towards, { id, title: level.title }];
        lookAgain(desk);
      },
    },
    [{ options: [{ value: '', text: where.chooseAnother }] }, ...levelGroups(desk, isOffered)],
  );
}

function goesIntoManagement({ data, sheet }: Desk): boolean {
  const moves = levelById(data, sheet.level?.id)?.moves ?? [];
  return (
    sheet.side === 'person' &&
    moves.some(
      ({ to, isIntoManagement }) => isIntoManagement === true && sheet.towards.some(({ id }) => id === to),
    )
  );
}
