import { type Agenda, agendaOf, bySide } from '../../core/assessment/agenda.ts';
import { blankPlan } from '../../core/assessment/blank.ts';
import { carryOver } from '../../core/assessment/carry-over.ts';
import { writeWorksheet } from '../../core/assessment/plan-file.ts';
import type { Worksheet } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { say } from '../say.ts';
import { bullets, buttons, fine } from './blocks.ts';
import { choiceName, differenceView } from './both-sides-view.ts';
import { dayIn } from './day-in.ts';
import { type Desk, otherSide } from './desk.ts';
import { askingButton, button, choice, fold } from './elements.ts';
import { joined } from './joined.ts';
import { fileButton } from './open-file.ts';
import { nameOf, saveFile } from './save-file.ts';

/** Handing one side over, opening the other, and both next to each other. */
export function talkStep(desk: Desk): Node[] {
  const {
    sheet,
    conversation: { theirs },
    words: { talk },
  } = desk;
  if (theirs) return [theirSide(desk, theirs), ...agendaView(desk, theirs), handOver(desk)];
  const lead = sheet.side === 'manager' ? talk.leadManager : talk.leadPerson;
  return [node('p', {}, lead), handOver(desk), openTheirs(desk)];
}

function handOver(desk: Desk): HTMLElement {
  const {
    words: { talk },
  } = desk;
  const chosen = { hopes: true, plan: true };
  const box = (id: 'hopes' | 'plan', label: string) =>
    choice(
      'checkbox',
      {
        id: `with-${id}`,
        isOn: true,
        set: (on) => {
          chosen[id] = on;
        },
      },
      label,
    );
  const save = () =>
    saveFile(nameOf(desk, 'side', 'json'), writeWorksheet(parts(desk.sheet, chosen)), 'application/json');
  return node(
    'section',
    {},
    node('h3', {}, talk.handOver),
    fine(talk.handOverHint),
    box('hopes', talk.withHopes),
    box('plan', talk.withPlan),
    buttons(
      button(talk.handOverButton, save, {
        id: 'save-side',
        class: desk.conversation.theirs ? undefined : 'strong',
      }),
      button(talk.printSide, () => desk.print('side'), { id: 'print-side' }),
    ),
  );
}

/** What is handed over: without what its writer would rather say than send. */
function parts({ weightNews: _, ...sheet }: Worksheet, chosen: { hopes: boolean; plan: boolean }): Worksheet {
  return {
    ...sheet,
    news: [],
    ...(chosen.hopes ? {} : { hopes: '' }),
    ...(chosen.plan ? {} : { plan: blankPlan(), past: [], promotionCase: [] }),
  };
}

function openTheirs(desk: Desk): HTMLElement {
  const { talk } = desk.words;
  return node(
    'section',
    {},
    node('h3', {}, talk.openTheirs),
    fine(talk.openHint),
    buttons(fileButton(desk, 'open-theirs', talk.openButton)),
  );
}

function theirSide(desk: Desk, theirs: Worksheet): HTMLElement {
  const { words, language } = desk;
  const { talk } = words;
  // The name in it is that of the person, whoever wrote.
  const who = joined([words[theirs.side], theirs.side === 'person' && theirs.name], words.comma);
  return node(
    'div',
    { class: 'their-side' },
    node('p', { dir: 'auto' }, say(talk.theirsIs, { who, day: dayIn(language, theirs.changed) })),
    buttons(
      fileButton(desk, 'open-theirs', talk.openButton),
      askingButton(desk, { id: 'put-away', label: talk.putAway, question: talk.putAwayAsk }, () => {
        delete desk.conversation.theirs;
        desk.change();
      }),
    ),
  );
}

/** The agenda of a conversation that holds both sides, in the terms of the framework as it is today. */
export function agendaFor({ data, sheet }: Desk, theirs: Worksheet): { agenda: Agenda; theirs: Worksheet } {
  const carried = carryOver(data, theirs);
  return { agenda: agendaOf(data, sheet, carried), theirs: carried };
}

function agendaView(desk: Desk, given: Worksheet): Node[] {
  const {
    words: { talk },
    language,
  } = desk;
  const { agenda, theirs } = agendaFor(desk, given);
  const { first, later, oneSided, agreements } = agenda;
  const isEmpty = first.length + oneSided.length + agreements.length === 0;
  const list = (items: Agenda['first']) =>
    node('ol', { class: 'differences' }, ...items.map((each) => differenceView(desk, each)));
  const folded = (id: string, title: string, items: Agenda['first']) =>
    items.length > 0 ? [fold({ id, title }, () => [list(items)])] : [];
  return [
    ...(agenda.choseDifferently ? [choseDifferently(desk, theirs)] : []),
    ...(isEmpty ? [node('p', { class: 'empty' }, talk.empty)] : []),
    ...(first.length > 0
      ? [node('section', {}, node('h3', {}, talk.first), fine(talk.firstHint), list(first))]
      : []),
    ...(first.length === 0 && agreements.length > 0 ? [node('p', {}, talk.noDifferences)] : []),
    ...folded('later', talk.later, later),
    ...folded('one-sided', talk.oneSided, oneSided),
    ...(agreements.length > 0
      ? [
          fold({ id: 'agreements', title: plural(language, talk.agreements, agreements.length) }, () => [
            bullets(
              agreements.map(
                ({ title, mine }) => `${title}${desk.words.colon} ${choiceName(desk, mine, desk.sheet.side)}`,
              ),
            ),
          ]),
        ]
      : []),
    ...(isEmpty
      ? []
      : [
          buttons(
            button(talk.printAgenda, () => desk.print('agenda'), { class: 'strong', id: 'print-agenda' }),
          ),
        ]),
  ];
}

export function choseDifferently(desk: Desk, theirs: Worksheet): HTMLElement {
  const { words } = desk;
  const sides = bySide(desk.sheet, theirs);
  const chosen = (sheet: Worksheet | undefined) => {
    const from = sheet?.level?.title ?? words.talk.choseNothing;
    const to = (sheet?.towards ?? []).map(({ title }) => title).join(words.comma);
    return to ? say(words.fromTo, { from, to }) : from;
  };
  return node(
    'div',
    { class: 'own-note' },
    node('p', {}, words.talk.choseDifferently),
    ...[desk.sheet.side, otherSide(desk.sheet.side)]
      .sort()
      .reverse()
      .map((side) => node('p', { dir: 'auto' }, `${words[side]}${words.colon} ${chosen(sides[side])}`)),
  );
}
