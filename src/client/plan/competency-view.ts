import { blankAnswer } from '../../core/assessment/blank.ts';
import type { PlanCompetency, PlanProficiency } from '../../core/assessment/plan-data.ts';
import { rewordedSince } from '../../core/assessment/reworded.ts';
import {
  answerTo,
  hasEvent,
  levelById,
  pick,
  scaleOf,
  stepPicked,
  wordsFor,
} from '../../core/assessment/rubric.ts';
import type { ToAssess } from '../../core/assessment/what-to-assess.ts';
import type { Answer } from '../../core/assessment/worksheet.ts';
import { pathOf } from '../../core/views/path-of.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { bullets, buttons, fine } from './blocks.ts';
import type { Desk, Slices } from './desk.ts';
import { button, choice, pageLink, textArea, textLine } from './elements.ts';

/** One competency: what it is not, an event, and then the words that describe it. */
export function competencyView(desk: Desk, item: ToAssess, sitting: readonly ToAssess[]): Slices {
  const { competency } = item;
  const { assess } = desk.words;
  const after = afterChoice(desk, item);
  const place = sitting.indexOf(item);
  return [
    () => [fine(say(assess.position, { n: place + 1, of: sitting.length })), title(competency)],
    () => [...about(desk, item), event(desk, item, after.refresh)],
    () => [
      desk.asPart('choices', () => choices(desk, item, after)),
      fine(pageLink(desk, pathOf('competency', competency.id), assess.rubric)),
      ways(desk, place, sitting),
    ],
  ];
}

const title = ({ title }: PlanCompetency): HTMLElement =>
  node('h3', { id: 'competency', tabindex: '-1', class: 'competency-title' }, title);

function about(desk: Desk, item: ToAssess): Node[] {
  const {
    competency: { definition, notThis },
  } = item;
  const { assess, colon } = desk.words;
  return [
    ...(definition ? [node('p', {}, definition)] : []),
    ...(notThis
      ? [node('p', { class: 'not-this' }, node('span', {}, `${assess.notThis}${colon} `), notThis)]
      : []),
    ...ownWords(desk, item),
  ];
}

/** What the level itself says of it, where a framework words it there. */
function ownWords({ data, sheet, words: { assess } }: Desk, { competency }: ToAssess): Node[] {
  const place = data.competencies.indexOf(competency);
  const expected = levelById(data, sheet.level?.id)?.expects.find((each) => each.competency === place);
  if (!expected?.statements) return [];
  return [node('p', { class: 'lead-in' }, assess.own), bullets(expected.statements)];
}

/** The answer to write in; it comes into being with the first word. */
function written(desk: Desk, { competency }: ToAssess): Answer {
  const found = answerTo(desk.sheet, competency.id);
  if (found) return found;
  const answer = blankAnswer(competency);
  desk.sheet.answers.push(answer);
  return answer;
}

function event(desk: Desk, item: ToAssess, refresh: () => void): HTMLElement {
  const {
    words: { assess },
    sheet,
  } = desk;
  const answer = answerTo(sheet, item.competency.id);
  const isManager = sheet.side === 'manager';
  const field = (name: 'did' | 'happened' | 'seenBy' | 'when', label: string) => ({
    id: `event-${name}`,
    label,
    value: answer?.[name] ?? '',
    set: (value: string) => {
      written(desk, item)[name] = value;
      refresh();
    },
  });
  return node(
    'fieldset',
    { class: 'event' },
    node('legend', {}, assess.eventLegend),
    fine(isManager ? assess.eventHintOfManager : assess.eventHint),
    textArea(desk, field('did', isManager ? assess.didOfManager : assess.did)),
    textArea(desk, field('happened', assess.happened)),
    node(
      'div',
      { class: 'two' },
      textLine(desk, field('seenBy', assess.seenBy)),
      textLine(desk, field('when', assess.when)),
    ),
  );
}

function choices(desk: Desk, item: ToAssess, { after, refresh }: AfterChoice): HTMLElement {
  const {
    data,
    sheet,
    words: { assess },
  } = desk;
  const answer = answerTo(sheet, item.competency.id);
  const set = (choice: Answer['choice']) => () => {
    const isNews = rewordedSince(data, sheet).length > 0;
    const into = written(desk, item);
    if (choice) into.choice = choice;
    refresh();
    desk.keep();
    if (isNews) desk.show();
  };
  const others = (['not-seen', 'does-not-apply'] as const).map((kind) =>
    choice(
      'radio',
      { id: `choice-${kind}`, name: 'choice', isOn: answer?.choice?.kind === kind, set: set({ kind }) },
      kind === 'not-seen' && sheet.side === 'manager' ? assess['not-seenOfManager'] : assess[kind],
    ),
  );
  return node(
    'fieldset',
    { class: 'choices' },
    node('legend', {}, assess.choiceLegend),
    fine(assess.choiceHint),
    behaviours(desk),
    ...scaleOf(data, item.competency).flatMap((step) => descriptorChoice(desk, item, answer, step, set)),
    ...others,
    ...stillRight(desk, item, answer, set),
    ...after,
  );
}

/** To pick once more what is picked, whose words read otherwise today: a choice that is made already cannot be made again. */
function stillRight(
  { data, sheet, words: { news } }: Desk,
  { competency }: ToAssess,
  answer: Answer | undefined,
  set: (choice: Answer['choice']) => () => void,
): Node[] {
  const isReworded = rewordedSince(data, sheet).some((each) => each.answer === answer);
  const step = isReworded ? stepPicked(data, competency, answer) : undefined;
  return step ? [button(news.stillRight, set(pick(data, competency, step)), { id: 'still-right' })] : [];
}

function behaviours(desk: Desk): HTMLElement {
  const {
    view,
    words: { assess },
  } = desk;
  const set = (on: boolean) => {
    view.showsBehaviours = on;
    desk.show('choices');
  };
  return choice(
    'checkbox',
    { id: 'behaviours', isOn: view.showsBehaviours, set },
    node('span', { class: 'fine' }, assess.behaviours),
  );
}

interface AfterChoice {
  after: readonly Node[];
  refresh(): void;
}

/** What depends on the choice, brought up to date without building the page anew: slow phones are quick that way. */
function afterChoice(desk: Desk, item: ToAssess): AfterChoice {
  const { assess } = desk.words;
  const note = node('p', { class: 'fine', role: 'status' });
  const takeBack = button(assess.clear, () => clear(desk, item), { class: 'link', id: 'clear' });
  const refresh = () => {
    const answer = answerTo(desk.sheet, item.competency.id);
    const isOpinion = answer?.choice?.kind === 'picked' && !hasEvent(answer);
    note.textContent = isOpinion ? assess.withoutEvent : '';
    takeBack.hidden = !answer?.choice;
  };
  refresh();
  return { after: [note, node('p', {}, takeBack)], refresh };
}

function descriptorChoice(
  desk: Desk,
  { competency }: ToAssess,
  answer: Answer | undefined,
  step: PlanProficiency,
  set: (choice: Answer['choice']) => () => void,
): Node[] {
  const { summary, behaviours } = wordsFor(desk.data, competency, step.position);
  if (!summary && behaviours.length === 0) return [];
  const picked = answer?.choice;
  const isOn = picked?.kind === 'picked' && picked.id === step.id;
  const [first = ''] = behaviours;
  const showsAll = desk.view.showsBehaviours;
  const list = showsAll ? behaviours : [];
  return [
    choice(
      'radio',
      { id: `choice-at-${step.id}`, name: 'choice', isOn, set: set(pick(desk.data, competency, step)) },
      node('b', {}, summary || first),
      ' ',
      node('span', { class: 'fine' }, step.name),
      list.length > 0 ? bullets(list, 'bullets fine') : undefined,
    ),
  ];
}

function clear(desk: Desk, item: ToAssess): void {
  delete written(desk, item).choice;
  desk.change();
  document.getElementById('competency')?.focus();
}

function ways(desk: Desk, place: number, sitting: readonly ToAssess[]): HTMLElement {
  const { assess } = desk.words;
  const [before, after] = [sitting[place - 1], sitting[place + 1]];
  const to = (item: ToAssess | undefined) => () => {
    if (item) desk.view.competency = item.competency.id;
    else delete desk.view.competency;
    desk.go('assess', item ? 'competency' : 'step-title');
  };
  return buttons(
    before ? button(assess.previous, to(before)) : undefined,
    after
      ? button(assess.nextCompetency, to(after), { class: 'strong' })
      : button(assess.finish, to(undefined), { class: 'strong' }),
    after ? button(assess.all, to(undefined), { class: 'link' }) : undefined,
  );
}
