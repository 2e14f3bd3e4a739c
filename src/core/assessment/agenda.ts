import { type BothSides, differencesBetween } from './differences.ts';
import type { PlanData } from './plan-data.ts';
import { pickedAt } from './rubric.ts';
import type { Side, Worksheet } from './worksheet.ts';

/** How many differences one talk has time for. */
const inOneTalk = 3;

/** Which questions help with a difference: by whose view is the higher one, or who has seen nothing. */
type Prompt = 'person-higher' | 'manager-higher' | 'person-only' | 'manager-only';

export interface AgendaItem extends BothSides {
  prompt: Prompt;
}

/** What to talk about, and in which order. */
export interface Agenda {
  /** The largest differences, three at most. */
  first: readonly AgendaItem[];
  /** Further ones, if there is time. */
  later: readonly AgendaItem[];
  oneSided: readonly AgendaItem[];
  agreements: readonly BothSides[];
  /** The two chose different levels, or different moves. */
  choseDifferently: boolean;
}

export function agendaOf(data: PlanData, mine: Worksheet, theirs: Worksheet): Agenda {
  const { agreements, differences, oneSided } = differencesBetween(data, mine, theirs);
  const items = differences.map((each) => ({
    ...each,
    prompt: higherOf(mine.side, each.steps < 0),
  }));
  return {
    first: items.slice(0, inOneTalk),
    later: items.slice(inOneTalk),
    oneSided: oneSided.map((each) => ({ ...each, prompt: onlyOf(mine.side, each) })),
    agreements,
    choseDifferently: choices(mine) !== choices(theirs),
  };
}

const isMine = (side: Side, mine: boolean): boolean => (side === 'person') === mine;

const higherOf = (side: Side, isMineHigher: boolean): Prompt =>
  isMine(side, isMineHigher) ? 'person-higher' : 'manager-higher';

const onlyOf = (side: Side, { mine }: BothSides): Prompt =>
  isMine(side, pickedAt(mine) !== undefined) ? 'person-only' : 'manager-only';

const choices = ({ level, towards }: Worksheet): string =>
  [level?.id, ...towards.map(({ id }) => id).sort()].join(' ');

/** The worksheet of each side, whichever of them is mine. */
export function bySide(mine: Worksheet, theirs?: Worksheet): Partial<Record<Side, Worksheet>> {
  return { ...(theirs ? { [theirs.side]: theirs } : {}), [mine.side]: mine };
}
