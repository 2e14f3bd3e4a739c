import { planCsv } from '../../core/assessment/plan-csv.ts';
import { writeNotebook } from '../../core/assessment/plan-file.ts';
import { planMarkdown } from '../../core/assessment/plan-markdown.ts';
import { promotionCase } from '../../core/assessment/promotion-case.ts';
import { levelById } from '../../core/assessment/rubric.ts';
import { arrowIn } from '../../core/views/arrow.ts';
import { node } from '../node.ts';
import { buttons, fine } from './blocks.ts';
import type { LateDesk, Slices } from './desk.ts';
import { askingButton, button, fold, select, textArea } from './elements.ts';
import { fileButton } from './open-file.ts';
import { paperWith } from './paper.ts';
import { planPaper } from './plan-paper.ts';
import { nameOf, saveFile } from './save-file.ts';

/** The plan as it is printed, the agenda, a promotion case, files, and forgetting it all. */
export const keepStep = (desk: LateDesk): Slices => [
  () => [],
  () => [planView(desk)],
  () => [caseView(desk), files(desk), forgetting(desk)],
];

function planView(desk: LateDesk): HTMLElement {
  const {
    words: { keep },
    conversation,
  } = desk;
  return node(
    'section',
    {},
    node('h3', {}, keep.planTitle),
    paperWith(desk, 'plan', planPaper(desk)),
    buttons(
      button(keep.printPlan, () => desk.print('plan'), { class: 'strong', id: 'print-plan' }),
      conversation.theirs
        ? button(keep.printAgenda, () => desk.print('agenda'), { id: 'print-agenda' })
        : undefined,
    ),
    conversation.theirs ? undefined : fine(keep.agendaNeeds),
  );
}

function caseView(desk: LateDesk): HTMLElement {
  const { keep } = desk.words;
  return fold({ id: 'case', title: keep.case }, () => [desk.asPart('case-body', () => caseBody(desk))]);
}

function caseBody(desk: LateDesk): HTMLElement {
  const {
    data,
    sheet,
    view,
    words: { keep },
  } = desk;
  const from = levelById(data, sheet.level?.id);
  const moves = sheet.towards.filter(({ id }) => from?.moves.some(({ to }) => to === id));
  if (!moves.some(({ id }) => id === view.caseFor)) delete view.caseFor;
  const [only] = moves;
  if (only && moves.length === 1) view.caseFor = only.id;
  const made = promotionCase(data, sheet, view.caseFor ?? '');
  return node(
    'div',
    {},
    fine(keep.caseHint),
    ...(moves.length === 0 ? [node('p', { class: 'empty' }, keep.caseNone)] : []),
    ...(moves.length > 1 ? [caseMove(desk, moves)] : []),
    ...(made ? caseFields(desk, made) : []),
  );
}

function caseMove(desk: LateDesk, moves: readonly { id: string; title: string }[]): HTMLElement {
  const { view, words } = desk;
  const set = (id: string) => {
    view.caseFor = id;
    desk.show('case-body');
  };
  return select({ id: 'case-move', label: words.keep.caseMove, value: view.caseFor ?? '', set }, [
    {
      options: [
        { value: '', text: words.where.chooseAnother },
        ...moves.map(({ id, title }) => ({ value: id, text: title })),
      ],
    },
  ]);
}

function caseFields(desk: LateDesk, made: NonNullable<ReturnType<typeof promotionCase>>): Node[] {
  const { keep } = desk.words;
  const fields = made.conditions.flatMap(({ condition, joint, evidence }, n) => [
    ...(joint && joint !== made.conditions[n - 1]?.joint ? [node('p', { class: 'joint' }, joint)] : []),
    textArea(desk, {
      id: `condition-${n}`,
      label: condition,
      value: evidence,
      set: (value) => writeCondition(desk, made.move.to, condition, value),
    }),
  ]);
  const left = made.left.map(({ condition, evidence }, n) =>
    textArea(desk, {
      id: `condition-left-${n}`,
      label: condition,
      hint: keep.caseLeft,
      value: evidence,
      set: (value) => writeCondition(desk, made.move.to, condition, value),
    }),
  );
  return [
    ...(fields.length > 0 ? fields : [fine(keep.caseNoConditions)]),
    ...left,
    buttons(button(keep.printCase, () => desk.print('case'), { id: 'print-case' })),
  ];
}

function writeCondition({ sheet }: LateDesk, to: string, condition: string, evidence: string): void {
  const found = sheet.promotionCase.find((each) => each.to === to && each.condition === condition);
  if (found) found.evidence = evidence;
  else sheet.promotionCase.push({ to, condition, evidence });
}

function files(desk: LateDesk): HTMLElement {
  const { words, sheet, notebook } = desk;
  const { keep } = words;
  const { comma, colon, paper, planPaper, plan } = words;
  const said = { ...paper, ...planPaper, states: plan.states, comma, colon, arrow: arrowIn(desk.language) };
  const everything = () =>
    saveFile(nameOf(desk, 'everything', 'json'), writeNotebook(notebook), 'application/json');
  const markdown = () => saveFile(nameOf(desk, 'mine', 'md'), planMarkdown(sheet, said), 'text/markdown');
  // Excel takes a table for UTF-8 only where it begins with this mark.
  const csv = () => saveFile(nameOf(desk, 'mine', 'csv'), `\uFEFF${planCsv(sheet, said)}`, 'text/csv');
  return node(
    'section',
    {},
    node('h3', {}, keep.files),
    fine(keep.everythingHint),
    buttons(
      button(keep.everything, everything, { id: 'save-everything' }),
      fileButton(desk, 'open-file', keep.open),
    ),
    fine(keep.openHint),
    buttons(
      button(keep.markdown, markdown, { id: 'save-markdown' }),
      button(keep.csv, csv, { id: 'save-csv' }),
    ),
  );
}

function forgetting(desk: LateDesk): HTMLElement {
  const {
    words: { keep, forget },
    notebook,
    conversation,
  } = desk;
  const forgetOne = () => {
    const conversations = notebook.conversations.filter((each) => each !== conversation);
    const [first] = conversations;
    if (first) desk.replace({ ...notebook, conversations, open: first.id });
    desk.tell(forget.done);
  };
  const { yes, no } = forget;
  return node(
    'section',
    { class: 'forgetting' },
    buttons(
      notebook.conversations.length > 1
        ? askingButton(
            desk,
            { id: 'forget-one', label: keep.forgetOne, question: keep.forgetOneAsk, yes, no },
            forgetOne,
          )
        : undefined,
      askingButton(desk, { id: 'forget', label: keep.forget, question: keep.forgetAsk, yes, no }, () =>
        desk.forget(),
      ),
    ),
  );
}
