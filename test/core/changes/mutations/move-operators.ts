import type { GateData } from '../../../../src/core/schema/gate.ts';
import type { MoveData } from '../../../../src/core/schema/move.ts';
import type { Draw } from './draw.ts';
import type { Edit } from './edit.ts';
import type { Expected, Operator } from './mutation.ts';
import { changeable, inOtherWords, withAnotherNumber, withASlip } from './wordings.ts';

interface FoundMove {
  move: MoveData;
  moves: MoveData[];
  expected: Expected;
}

/** A move that is made, to one level, free to be changed. */
function aMove(edit: Edit, draw: Draw, fits: (move: MoveData) => boolean = () => true): FoundMove {
  const all = edit
    .of('level')
    .flatMap(({ id, data }) => (data.moves ?? []).map((move, n) => ({ id, move, n })));
  const isMade = ({ to, notAllowed }: MoveData) =>
    typeof to === 'string' && to !== 'any' && notAllowed === undefined;
  const { id, n } = draw.one(all.filter(({ move }) => isMade(move) && fits(move)));
  const moves = edit.data('level', id).moves ?? [];
  const move = moves[n] as MoveData;
  return { move, moves, expected: { subject: 'move', id: `${id} ${move.to}` } };
}

type All = { all: GateData[] };
const partsOf = ({ gates }: MoveData): GateData[] => (gates && 'all' in gates ? gates.all : []);
const replace = ({ gates }: MoveData, part: GateData, by: GateData): void => {
  const { all } = gates as All;
  all[all.indexOf(part)] = by;
};

/** A part of the gates of a move that all have to be passed, of one sort. */
function aPart<Part extends GateData>(edit: Edit, draw: Draw, is: (part: GateData) => part is Part) {
  const found = aMove(edit, draw, (move) => partsOf(move).some(is));
  const part = draw.one(partsOf(found.move).filter(is));
  return { ...found, part, become: (by: Part) => replace(found.move, part, by) };
}

type Metric = Extract<GateData, { metric: string }> & { atLeast: number };
type Endorsement = Extract<GateData, { endorsement: unknown }>;
type Proficiency = Extract<GateData, { proficiency: unknown }>;
/** Whoever has been in the level for so long has met a shorter time, which would ask nothing new. */
const asksForTime = (part: GateData): boolean => 'tenure' in part && part.tenure.in === 'level';
const isMetric = (part: GateData): part is Metric => 'metric' in part && typeof part.atLeast === 'number';
const isEndorsement = (part: GateData): part is Endorsement => 'endorsement' in part;
const isProficiency = (part: GateData): part is Proficiency =>
  'proficiency' in part && Object.values(part.proficiency).every((at) => typeof at === 'number' && at < 5);

function aText(
  edit: Edit,
  draw: Draw,
  field: 'condition' | 'ifNoOpening' | 'advice',
  change: (text: string) => string | undefined,
) {
  const all = edit
    .of('level')
    .flatMap(({ id, data }) => (data.moves ?? []).map((move, n) => ({ id, move, n })));
  const made = all.filter(({ move }) => typeof move.to === 'string' && move.notAllowed === undefined);
  const { each, changed } = draw.one(changeable(made, ({ move }) => move[field], change));
  const move = edit.data('level', each.id).moves?.[each.n] as MoveData;
  move[field] = changed;
  return { subject: 'move', id: `${each.id} ${move.to}` };
}

/** To a level where no seat has to be free, so that the move alone says whether one has to. */
function leadsToFreeSeats(edit: Edit): (move: MoveData) => boolean {
  const free = new Set(edit.of('level').flatMap(({ id, data }) => (data.capacity === undefined ? [id] : [])));
  return ({ to, availability }) => availability !== 'capped' && free.has(String(to));
}

export const moveOperators: readonly Operator[] = [
  {
    name: 'a threshold rises',
    kind: 'gate-tightened',
    bump: 'major',
    times: 4,
    make(edit, draw) {
      const { part, become, expected } = aPart(edit, draw, isMetric);
      become({ ...part, atLeast: part.atLeast + 10 });
      return expected;
    },
  },
  {
    name: 'a threshold falls',
    kind: 'gate-loosened',
    bump: 'minor',
    times: 3,
    make(edit, draw) {
      const { part, become, expected } = aPart(edit, draw, isMetric);
      become({ ...part, atLeast: part.atLeast - 5 });
      return expected;
    },
  },
  {
    name: 'a window is another',
    kind: 'gate-changed',
    bump: 'major',
    make(edit, draw) {
      const { part, become, expected } = aPart(edit, draw, isMetric);
      become({ ...part, window: { months: (part.window?.months ?? 12) + 6 } });
      return expected;
    },
  },
  {
    name: 'something else does not count',
    kind: 'gate-changed',
    bump: 'major',
    make(edit, draw) {
      const { part, become, expected } = aPart(edit, draw, isMetric);
      become({ ...part, excluding: ['the last week'] });
      return expected;
    },
  },
  {
    name: 'one more person has to speak for somebody',
    kind: 'gate-tightened',
    bump: 'major',
    times: 3,
    make(edit, draw) {
      const { part, become, expected } = aPart(edit, draw, isEndorsement);
      become({ endorsement: { ...part.endorsement, count: (part.endorsement.count ?? 1) + 1 } });
      return expected;
    },
  },
  {
    name: 'somebody else has to speak for somebody',
    kind: 'gate-changed',
    bump: 'major',
    make(edit, draw) {
      const { become, expected } = aPart(edit, draw, isEndorsement);
      become({ endorsement: { by: 'the director of another region' } });
      return expected;
    },
  },
  {
    name: 'a proficiency to be shown rises',
    kind: 'gate-tightened',
    bump: 'major',
    make(edit, draw) {
      const { part, become, expected } = aPart(edit, draw, isProficiency);
      become({
        proficiency: Object.fromEntries(
          Object.entries(part.proficiency).map(([id, at]) => [id, Number(at) + 1]),
        ),
      });
      return expected;
    },
  },
  {
    name: 'a condition is added to the gates',
    kind: 'gate-tightened',
    bump: 'major',
    times: 3,
    make(edit, draw) {
      const fits = (parts: readonly GateData[]) => parts.length > 0 && !parts.some(asksForTime);
      const { move, expected } = aMove(edit, draw, (each) => fits(partsOf(each)));
      partsOf(move).push({ tenure: { months: 18, in: 'level' } });
      return expected;
    },
  },
  {
    name: 'a condition is added that another one holds already',
    kind: 'reworded',
    bump: 'minor',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, (each) => partsOf(each).some(asksForTime));
      partsOf(move).push({ tenure: { months: 1, in: 'track' } });
      return expected;
    },
  },
  {
    name: 'a condition is taken out of the gates',
    kind: 'gate-loosened',
    bump: 'minor',
    times: 3,
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, (each) => partsOf(each).length > 1);
      partsOf(move).splice(draw.number(partsOf(move).length), 1);
      return expected;
    },
  },
  {
    name: 'one of the gates is enough',
    kind: 'gate-loosened',
    bump: 'minor',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, (each) => partsOf(each).length > 1);
      move.gates = { any: partsOf(move) };
      return expected;
    },
  },
  {
    name: 'an alternative to a gate is offered',
    kind: 'gate-loosened',
    bump: 'minor',
    make(edit, draw) {
      const { part, expected, move } = aPart(edit, draw, isMetric);
      const window = { months: (part.window?.months ?? 0) + 6 };
      replace(move, part, { any: [part, { ...part, atLeast: part.atLeast + 20, window }] });
      return expected;
    },
  },
  {
    name: 'gates stand in another order',
    kind: 'moved',
    bump: 'minor',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, (each) => partsOf(each).length > 1);
      partsOf(move).reverse();
      return expected;
    },
  },
  {
    name: 'all gates are gone',
    kind: 'gate-loosened',
    bump: 'minor',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, ({ gates }) => gates !== undefined);
      delete move.gates;
      return expected;
    },
  },
  {
    name: 'a condition in other words',
    kind: 'reworded',
    bump: 'minor',
    times: 3,
    make: (edit, draw) => aText(edit, draw, 'condition', inOtherWords),
  },
  {
    name: 'another number in a condition',
    kind: 'reworded',
    bump: 'major',
    times: 3,
    make: (edit, draw) => aText(edit, draw, 'condition', withAnotherNumber),
  },
  {
    name: 'a slip in a condition',
    kind: 'typo',
    bump: 'patch',
    times: 3,
    make: (edit, draw) => aText(edit, draw, 'condition', (text) => withASlip(text, draw)),
  },
  {
    name: 'advice in other words',
    kind: 'reworded',
    bump: 'minor',
    make: (edit, draw) => aText(edit, draw, 'advice', inOtherWords),
  },
  {
    name: 'what happens while no seat is open in other words',
    kind: 'reworded',
    bump: 'minor',
    make: (edit, draw) => aText(edit, draw, 'ifNoOpening', inOtherWords),
  },
  {
    name: 'whoever waits for a seat hears later',
    kind: 'reworded',
    bump: 'major',
    times: 3,
    make: (edit, draw) =>
      aText(edit, draw, 'ifNoOpening', (text) => text.replace(/\b(month|quarter|half-year)\b/, 'year')),
  },
  {
    name: 'nothing is promised any more to whoever waits for a seat',
    kind: 'removed',
    bump: 'major',
    make(edit, draw) {
      const isWaiting = (move: MoveData) => move.ifNoOpening !== undefined && move.availability !== 'open';
      const { move, expected } = aMove(edit, draw, isWaiting);
      delete move.ifNoOpening;
      return expected;
    },
  },
  {
    name: 'a condition is taken out',
    kind: ['removed', 'loosened', 'lowered'],
    bump: 'minor',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw);
      delete move.condition;
      return expected;
    },
  },
  {
    name: 'a move needs a seat that did not',
    kind: 'tightened',
    bump: 'major',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, leadsToFreeSeats(edit));
      move.availability = 'capped';
      return expected;
    },
  },
  {
    name: 'a move needs a seat no more',
    kind: 'loosened',
    bump: 'minor',
    isBackwards: true,
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, leadsToFreeSeats(edit));
      move.availability = 'capped';
      return expected;
    },
  },
  {
    name: 'a move is not made any more',
    kind: ['tightened', 'removed'],
    bump: 'major',
    times: 3,
    besides: ['activity-missing'],
    make(edit, draw) {
      const { move, moves, expected } = aMove(edit, draw, ({ kind }) => kind === 'lateral');
      moves[moves.indexOf(move)] = {
        to: move.to,
        kind: move.kind,
        notAllowed: 'It was tried twice and helped nobody.',
      };
      return expected;
    },
  },
  {
    name: 'a move is gone',
    kind: 'removed',
    bump: 'major',
    times: 3,
    besides: ['reworded'],
    make(edit, draw) {
      const { move, moves, expected } = aMove(edit, draw, ({ kind }) => kind === 'lateral');
      moves.splice(moves.indexOf(move), 1);
      return expected;
    },
  },
  {
    name: 'a move is new',
    kind: 'new',
    bump: 'minor',
    isBackwards: true,
    make(edit, draw) {
      const { move, moves, expected } = aMove(edit, draw, ({ kind }) => kind === 'lateral');
      moves.splice(moves.indexOf(move), 1);
      return expected;
    },
  },
  {
    name: 'a right of return is shorter',
    kind: 'tightened',
    bump: 'major',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, ({ rightOfReturn }) => rightOfReturn !== undefined);
      move.rightOfReturn = 3;
      return expected;
    },
  },
  {
    name: 'a protected ramp is longer',
    kind: 'loosened',
    bump: 'minor',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw);
      move.protectedRamp = (move.protectedRamp ?? 0) + 3;
      return expected;
    },
  },
  {
    name: 'a move is decided in another way',
    kind: 'changed',
    bump: 'major',
    make(edit, draw) {
      const { move, expected } = aMove(edit, draw, ({ process }) => process !== 'panel');
      move.process = 'panel';
      return expected;
    },
  },
];
