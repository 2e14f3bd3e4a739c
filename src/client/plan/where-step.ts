import { levelById } from '../../core/assessment/rubric.ts';
import { node } from '../node.ts';
import type { Desk, Slices } from './desk.ts';
import { choice, textArea, textLine } from './elements.ts';
import { levelChoice } from './level-choice.ts';
import { towards } from './towards-view.ts';

/** Who writes, the present level, where it might go on to, and what the work should be like. */
export function whereStep(desk: Desk): Slices {
  const {
    sheet,
    words: { where },
  } = desk;
  const isManager = sheet.side === 'manager';
  return [
    () => [
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
    ],
    () => (sheet.level ? [desk.asPart('towards', () => towards(desk))] : []),
    () => [
      desk.asPart('into-management', () => intoManagement(desk)),
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
    ],
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

function intoManagement(desk: Desk): HTMLElement {
  const { where } = desk.words;
  return node(
    'div',
    {},
    goesIntoManagement(desk) ? node('p', { class: 'own-note' }, where.intoManagement) : undefined,
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
