import type { Level } from '../../framework/level.ts';
import { availabilities } from '../../schema/move.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { textDrafts } from '../texts/text-changes.ts';

/** Whether a seat at a level has to exist. What is not said is open. */
export function capacityDrafts(before: Level, after: Level, known: Between): Draft[] {
  const reason = { label: 'the reason for the number of seats', path: ['capacity'], weight: 'says' } as const;
  return [
    ...seatDrafts(stateOf(before), stateOf(after), 'capacity'),
    ...textDrafts(reason, before.capacity?.reason, after.capacity?.reason, known),
  ];
}

type State = (typeof availabilities)[number];

export const stateOf = ({ capacity }: Level): State => capacity?.state ?? 'open';

const inWords: Record<State, string> = {
  open: 'no seat has to be free',
  'needs-opening': 'a seat has to be free',
  capped: 'the number of seats is limited',
};

/** A seat that was not needed before asks for luck that was not needed before. */
export function seatDrafts(before: State, after: State, field: string): Draft[] {
  if (before === after) return [];
  const isStricter = availabilities.indexOf(after) > availabilities.indexOf(before);
  const said = `${inWords[after]} now; before, ${inWords[before]}`;
  return [
    {
      kind: isStricter ? 'tightened' : 'loosened',
      said,
      before,
      after,
      bump: isStricter ? 'major' : 'minor',
      path: [field],
    },
  ];
}
