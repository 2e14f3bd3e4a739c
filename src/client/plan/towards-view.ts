import type { PlanLevel, PlanMove } from '../../core/assessment/plan-data.ts';
import { levelById } from '../../core/assessment/rubric.ts';
import { pathOf, pathOfMove } from '../../core/views/path-of.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { fine } from './blocks.ts';
import type { Desk } from './desk.ts';
import { choice, fold, pageLink, select } from './elements.ts';
import { joined } from './joined.ts';
import { levelGroups, lookAgain } from './level-choice.ts';

const movesShown = 5;
const mostPlaces = 2;

/** Places where it might go on to: those that moves lead to first, and any other. */
export function towards(desk: Desk): HTMLElement {
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
        changed(desk);
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
        desk.show('towards');
      },
    },
    node('b', {}, where.another),
  );
  return node(
    'fieldset',
    {},
    node('legend', {}, sheet.side === 'manager' ? where.towardsOfManager : where.towards),
    fine(where.towardsHint),
    stays,
    leaves,
    ...(goes ? [places(desk)] : []),
  );
}

function changed(desk: Desk): void {
  lookAgain(desk);
  desk.change('towards', 'into-management');
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
    isFull ? fine(where.two) : anotherLevel(desk, moves),
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
  const about = joined([move?.kind, track, level?.grade]);
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
        changed(desk);
      },
    },
    level?.title ?? sheet.towards.find((each) => each.id === id)?.title ?? id,
    ' ',
    node('span', { class: 'fine' }, about),
  );
  const path = move && sheet.level ? pathOfMove(sheet.level.id, id) : pathOf('level', id);
  const text = move ? where.whatItTakes : where.toLevel;
  return node('div', {}, box, isOn && level ? fine(pageLink(desk, path, text)) : undefined);
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
        changed(desk);
      },
    },
    [{ options: [{ value: '', text: where.chooseAnother }] }],
    () => levelGroups(desk, isOffered),
  );
}
