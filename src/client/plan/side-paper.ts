import { competencyById, pickedAt, wordsFor } from '../../core/assessment/rubric.ts';
import type { Answer } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { typed } from './blocks.ts';
import { choiceName } from './both-sides-view.ts';
import type { Desk } from './desk.ts';
import { joined } from './joined.ts';
import { paperHead, paperLine } from './paper-head.ts';

/** One side on paper, for two people who would rather lay sheets beside each other than open a file. */
export function sidePaper(desk: Desk): Node[] {
  const { sheet, words } = desk;
  const { paper } = words;
  const answers = sheet.answers.filter((each) => each.choice || each.did || each.happened);
  return [
    paperHead(desk, paper.sideOf[sheet.side]),
    ...paperLine(desk, paper.hopes, sheet.hopes),
    answers.length > 0 ? table(desk, answers) : node('p', { class: 'empty' }, paper.sideEmpty),
  ];
}

function table(desk: Desk, answers: readonly Answer[]): HTMLElement {
  const { paper, assess } = desk.words;
  const head = [paper.competency, paper.event, assess.seenBy].map((each) =>
    node('th', { scope: 'col' }, each),
  );
  return node(
    'table',
    {},
    node('thead', {}, node('tr', {}, ...head)),
    node('tbody', {}, ...answers.map((each) => row(desk, each))),
  );
}

function row(desk: Desk, answer: Answer): HTMLElement {
  const { paper, assess } = desk.words;
  return node(
    'tr',
    {},
    node(
      'td',
      { 'data-column': paper.competency },
      node('b', {}, `${answer.title}${desk.words.colon} ${choiceName(desk, answer, desk.sheet.side)}`),
      node('span', { class: 'fine' }, meaningOf(desk, answer)),
    ),
    node('td', { 'data-column': paper.event }, ...typed(answer.did, answer.happened)),
    node(
      'td',
      { dir: 'auto', 'data-column': assess.seenBy },
      joined([answer.seenBy, answer.when], desk.words.comma),
    ),
  );
}

function meaningOf({ data }: Desk, answer: Answer): string {
  const competency = competencyById(data, answer.competency);
  const at = pickedAt(answer);
  return competency && at !== undefined ? wordsFor(data, competency, at).summary : '';
}
