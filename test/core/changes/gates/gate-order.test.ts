import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gateChange } from '../../../../src/core/changes/gates/gate-order.ts';
import type { GateData } from '../../../../src/core/schema/gate.ts';

const positionOf = (_: string, written: string | number) =>
  typeof written === 'number' ? written : undefined;
const change = (before: GateData | undefined, after: GateData | undefined) =>
  gateChange(before, after, positionOf);

const quota = (rest: object): GateData => ({ metric: 'quota', ...rest }) as GateData;
const year = { window: { months: 12 } };
const deal: GateData = { activity: 'lead-a-bid' };
const voice = (count: number): GateData => ({ endorsement: { by: 'a colleague', count } });

describe.each<[string, GateData | undefined, GateData | undefined]>([
  ['a higher threshold', quota({ atLeast: 100 }), quota({ atLeast: 110 })],
  ['a lower ceiling', quota({ atMost: 10 }), quota({ atMost: 8 })],
  ['above the number in place of the number', quota({ atLeast: 100 }), quota({ above: 100 })],
  ['a narrower range', quota({ within: [80, 120] }), quota({ within: [90, 110] })],
  ['a ceiling beside a floor', quota({ atLeast: 80 }), quota({ within: [80, 120] })],
  ['a threshold over the same window', quota({ atLeast: 90, ...year }), quota({ atLeast: 95, ...year })],
  ['more months', { tenure: { months: 6, in: 'level' } }, { tenure: { months: 9, in: 'level' } }],
  [
    'the same months nearer by',
    { tenure: { months: 6, in: 'company' } },
    { tenure: { months: 6, in: 'track' } },
  ],
  ['more rounds', deal, { activity: 'lead-a-bid', times: 2 }],
  ['more voices', voice(1), voice(2)],
  ['a higher proficiency', { proficiency: { negotiation: 3 } }, { proficiency: { negotiation: 4 } }],
  [
    'one more proficiency',
    { proficiency: { negotiation: 3 } },
    { proficiency: { negotiation: 3, discovery: 2 } },
  ],
  ['one more in all', { all: [deal] }, { all: [deal, voice(1)] }],
  ['one less in any', { any: [deal, voice(1)] }, { any: [deal] }],
  ['all in place of any', { any: [deal, voice(1)] }, { all: [deal, voice(1)] }],
  ['a gate where there was none', undefined, deal],
  ['a tighter part deep inside', { all: [{ any: [deal, voice(1)] }] }, { all: [{ any: [deal, voice(2)] }] }],
])('%s', (_, before, after) => {
  test('is tighter, and looser the other way round', () => {
    expect([change(before, after), change(after, before)]).toEqual(['tightened', 'loosened']);
  });
});

test.each<[string, GateData, GateData]>([
  ['another window', quota({ atLeast: 100, ...year }), quota({ atLeast: 100, window: { months: 24 } })],
  [
    'a longer window with a lower number',
    quota({ atLeast: 120, ...year }),
    quota({ atLeast: 100, window: { months: 24 } }),
  ],
  [
    'something else that does not count',
    quota({ atLeast: 100, excluding: ['ramp'] }),
    quota({ atLeast: 100 }),
  ],
  ['another metric', quota({ atLeast: 100 }), { metric: 'retention', atLeast: 100 }],
  ['a range that moved', quota({ within: [80, 100] }), quota({ within: [90, 110] })],
  ['another sentence', { text: 'Has won a deal.' }, { text: 'Has won two deals.' }],
  ['somebody else who speaks', voice(1), { endorsement: { by: 'a director', count: 3 } }],
  ['a secret number in place of an open one', quota({ atLeast: 100 }), quota({ atLeast: 'internal' })],
  ['one condition for another', { all: [deal, voice(1)] }, { all: [deal, { headcount: 'a vacant seat' }] }],
])('%s cannot be compared', (_, before, after) => {
  expect([change(before, after), change(after, before)]).toEqual(['changed', 'changed']);
});

test.each<[string, GateData, GateData]>([
  ['the order', { all: [deal, voice(1)] }, { all: [voice(1), deal] }],
  ['a group of one', deal, { any: [{ all: [deal] }] }],
  ['once, said or not', deal, { activity: 'lead-a-bid', times: 1 }],
  ['a condition twice', { all: [deal, deal] }, deal],
  [
    'proficiencies together or apart',
    { proficiency: { a: 1, b: 2 } },
    { all: [{ proficiency: { b: 2 } }, { proficiency: { a: 1 } }] },
  ],
  ['what is in any of them anyway', { all: [deal, { any: [deal, voice(1)] }] }, deal],
  ['a secret number that stays', quota({ atLeast: 'internal' }), quota({ atLeast: 'internal' })],
])('%s makes no difference', (_, before, after) => {
  expect(change(before, after)).toBe('same');
});

/** Conditions whose truth is known for somebody with a result and a number of rounds. */
interface Person {
  quota: number;
  rounds: number;
}

const leaf = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((n) => quota({ atLeast: n })),
  fc.integer({ min: 0, max: 6 }).map((n) => quota({ below: n })),
  fc.integer({ min: 1, max: 4 }).map((times): GateData => ({ activity: 'bid', times })),
);
const gate: fc.Arbitrary<GateData> = fc.letrec<{ gate: GateData }>((tie) => ({
  gate: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('gate'), { minLength: 1, maxLength: 3 }).map((all): GateData => ({ all })),
    fc.array(tie('gate'), { minLength: 1, maxLength: 3 }).map((any): GateData => ({ any })),
  ),
})).gate;

function passes(person: Person, gate: GateData): boolean {
  if ('all' in gate) return gate.all.every((part) => passes(person, part));
  if ('any' in gate) return gate.any.some((part) => passes(person, part));
  if ('activity' in gate) return person.rounds >= (gate.times ?? 1);
  if (!('metric' in gate)) return false;
  return gate.atLeast === undefined
    ? person.quota < Number(gate.below)
    : person.quota >= Number(gate.atLeast);
}

const people: Person[] = Array.from({ length: 8 * 5 }, (_, n) => ({
  quota: (n % 8) - 0.5,
  rounds: Math.floor(n / 8),
}));
const whoPasses = (gate: GateData) => people.filter((person) => passes(person, gate));

test('nobody passes a tighter gate who did not pass it before, and who passed it before passes a looser one', () => {
  fc.assert(
    fc.property(gate, gate, (before, after) => {
      const [was, is] = [whoPasses(before), whoPasses(after)];
      const found = change(before, after);
      if (found === 'tightened' || found === 'same')
        expect(is.filter((each) => !was.includes(each))).toEqual([]);
      if (found === 'loosened' || found === 'same')
        expect(was.filter((each) => !is.includes(each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('groups within groups to a depth of sixty are compared all the same', () => {
  const nested = (depth: number, last: GateData): GateData =>
    depth === 0
      ? last
      : depth % 2 === 0
        ? { all: [nested(depth - 1, last), deal] }
        : { any: [nested(depth - 1, last), voice(3)] };
  expect(change(nested(60, voice(1)), nested(60, voice(2)))).toBe('tightened');
});
