import type { AgendaItem } from '../../core/assessment/agenda.ts';
import type { BothSides } from '../../core/assessment/differences.ts';
import { pickedAt, scaleOf } from '../../core/assessment/rubric.ts';
import type { Answer, Side } from '../../core/assessment/worksheet.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { fine, typed } from './blocks.ts';
import type { Desk } from './desk.ts';
import { joined } from './joined.ts';
import { sideMarks } from './side-marks.ts';

/** A competency as the person and as the manager see it, always in this order, with the question that helps. */
export function differenceView(desk: Desk, item: AgendaItem, isOnPaper = false): HTMLElement {
  const {
    words: { talk, assess },
    language,
  } = desk;
  const apart = Math.abs(item.steps);
  return node(
    'li',
    { class: 'difference' },
    node(
      'h4',
      {},
      item.title,
      ' ',
      apart > 0 ? node('span', { class: 'fine' }, plural(language, talk.steps, apart)) : undefined,
    ),
    item.competency ? undefined : fine(assess.retired),
    marks(desk, item),
    node(
      'div',
      { class: 'two-sides' },
      side(desk, item, 'person', isOnPaper),
      side(desk, item, 'manager', isOnPaper),
    ),
    node('p', { class: 'prompt' }, talk.prompts[item.prompt]),
  );
}

const answerOf = (desk: Desk, { mine, theirs }: BothSides, side: Side): Answer | undefined =>
  desk.sheet.side === side ? mine : theirs;

function marks(desk: Desk, item: BothSides): Node | undefined {
  if (!item.competency) return undefined;
  const at = (side: Side) => pickedAt(answerOf(desk, item, side));
  return sideMarks(scaleOf(desk.data, item.competency), at('person'), at('manager'));
}

function side(desk: Desk, item: BothSides, of: Side, isOnPaper: boolean): HTMLElement {
  const { words } = desk;
  const answer = answerOf(desk, item, of);
  // Paper goes from hand to hand, and "you" with it.
  const isMine = !isOnPaper && desk.sheet.side === of;
  const name = `${words[of]}${isMine ? ` (${words.you})` : ''}`;
  const event = typed(answer?.did, answer?.happened);
  const seen = joined([answer?.seenBy, answer?.when], words.comma);
  return node(
    'div',
    { class: `side ${of}` },
    node('p', { class: 'who' }, `${name}${words.colon} `, node('b', {}, choiceName(desk, answer, of))),
    ...(event.length > 0 ? event : [fine(words.talk.noEvent)]),
    seen ? node('p', { class: 'fine', dir: 'auto' }, seen) : undefined,
  );
}

export function choiceName({ words }: Desk, answer: Answer | undefined, of: Side): string {
  const choice = answer?.choice;
  if (!choice) return words.talk.notLooked;
  if (choice.kind === 'picked') return choice.name;
  return choice.kind === 'not-seen' && of === 'manager'
    ? words.assess['not-seenOfManager']
    : words.assess[choice.kind];
}
