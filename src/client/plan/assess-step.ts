import { answerTo, competencyById, hasEvent } from '../../core/assessment/rubric.ts';
import { sittings, type ToAssess } from '../../core/assessment/what-to-assess.ts';
import type { Answer } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { say } from '../say.ts';
import { buttons, fine } from './blocks.ts';
import { competencyView } from './competency-view.ts';
import type { Desk, Slices } from './desk.ts';
import { button, fold } from './elements.ts';
import { joined } from './joined.ts';

/** The competencies that matter here in sittings of six, or the one that lies open. */
export function assessStep(desk: Desk): Slices {
  const { sheet, view } = desk;
  if (!sheet.level) return [() => [chooseFirst(desk)]];
  const all = sittings(desk.data, sheet);
  const open = all.flat().find(({ competency }) => competency.id === view.competency);
  const sitting = open && all.find((each) => each.includes(open));
  return sitting ? competencyView(desk, open, sitting) : listView(desk, all);
}

function listView(desk: Desk, all: readonly ToAssess[][]): Slices {
  const {
    sheet,
    words: { assess },
  } = desk;
  if (all.length === 0) return [() => [node('p', { class: 'empty' }, assess.nothing)]];
  return [
    () => [node('p', {}, sheet.side === 'manager' ? assess.leadOfManager : assess.lead), ...goOn(desk)],
    ...all.map((each, n) => () => [sittingView(desk, each, n)]),
    () => retired(desk, all.flat()),
  ];
}

const isLookedAt = ({ sheet }: Desk, { competency }: ToAssess): boolean =>
  answerTo(sheet, competency.id)?.choice !== undefined;

/** The first of the first sitting that nothing was picked for yet. */
export function nextToAssess(desk: Desk): ToAssess | undefined {
  const [first = []] = sittings(desk.data, desk.sheet);
  return first.find((each) => !isLookedAt(desk, each));
}

function goOn(desk: Desk): Node[] {
  const { assess } = desk.words;
  const next = nextToAssess(desk);
  if (!next) return [];
  const form = desk.sheet.answers.length > 0 ? assess.goOn : assess.begin;
  return [
    buttons(
      button(say(form, { title: next.competency.title }), () => look(desk, next), {
        class: 'strong',
        id: 'go-on',
      }),
    ),
  ];
}

function look(desk: Desk, { competency }: ToAssess): void {
  desk.view.competency = competency.id;
  desk.go('assess', 'competency');
}

function chooseFirst(desk: Desk): HTMLElement {
  const { assess } = desk.words;
  return node(
    'p',
    { class: 'empty' },
    assess.chooseFirst,
    ' ',
    button(assess.toWhere, () => desk.go('where', 'level'), { class: 'link' }),
  );
}

function sittingView(desk: Desk, items: readonly ToAssess[], n: number): HTMLElement {
  const { assess } = desk.words;
  const looked = items.filter((each) => isLookedAt(desk, each)).length;
  const done = plural(desk.language, assess.progress, looked, { of: items.length });
  const list = () => node('ol', { class: 'to-assess' }, ...items.map((each) => row(desk, each)));
  if (n === 0) return node('section', {}, node('h3', {}, assess.sitting), fine(done), list());
  const title = say(assess.further, { n: n + 1 });
  return fold(
    { id: `sitting-${n}`, title: `${title}, ${assess.furtherHint} · ${done}`, isOpen: looked > 0 },
    () => [list()],
  );
}

function row(desk: Desk, item: ToAssess): HTMLElement {
  const { competency, isEmphasised, rises } = item;
  const { assess } = desk.words;
  const answer = answerTo(desk.sheet, competency.id);
  const about = [isEmphasised && assess.emphasised, rises && assess.rises].filter(
    (each) => typeof each === 'string',
  );
  const open = button(competency.title, () => look(desk, item), {
    class: 'link',
    id: `open-${competency.id}`,
  });
  return node(
    'li',
    {},
    open,
    ' ',
    node('span', { class: 'fine' }, about.join(desk.words.comma)),
    node('span', { class: 'state' }, assess.state[stateOf(answer)]),
  );
}

function stateOf(answer: Answer | undefined): 'empty' | 'written' | 'done' | 'withoutEvent' {
  if (!answer) return 'empty';
  if (!answer.choice) return hasEvent(answer) ? 'written' : 'empty';
  return answer.choice.kind === 'picked' && !hasEvent(answer) ? 'withoutEvent' : 'done';
}

/** Answers about what the framework no longer has, to be read. */
function retired(desk: Desk, items: readonly ToAssess[]): Node[] {
  const {
    data,
    sheet,
    words: { assess },
  } = desk;
  const asked = new Set(items.map(({ competency }) => competency.id));
  const others = sheet.answers.filter(
    ({ competency }) => !asked.has(competency) && !competencyById(data, competency),
  );
  if (others.length === 0) return [];
  const entries = others.flatMap((answer) => [
    node('dt', {}, answer.title),
    node(
      'dd',
      { dir: 'auto' },
      joined([answer.did, answer.happened, answer.choice?.kind === 'picked' && answer.choice.name]),
    ),
  ]);
  return [
    fold({ id: 'retired', title: assess.retired }, () => [
      fine(assess.retiredHint),
      node('dl', { class: 'pairs' }, ...entries),
    ]),
  ];
}
