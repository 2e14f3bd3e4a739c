import { describe, expect, test } from 'vitest';
import { agendaOf, bySide } from '../../../src/core/assessment/agenda.ts';
import { differencesBetween } from '../../../src/core/assessment/differences.ts';
import type { PlanData } from '../../../src/core/assessment/plan-data.ts';
import { anAnswer, aWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const mine = (picks: Record<string, string>) => aWorksheet(data, { level: 'rep', picks });
const theirs = (picks: Record<string, string>) => aWorksheet(data, { side: 'manager', level: 'rep', picks });
const inShort = (items: readonly { title: string; steps: number }[]) =>
  items.map(({ title, steps }) => `${title} ${steps}`);

/** The framework with only these steps of its scale. */
const withSteps = (...positions: number[]): PlanData => ({
  ...data,
  scales: data.scales.map((scale) => scale.filter(({ position }) => positions.includes(position))),
});

describe('two sides beside each other', () => {
  test('are the same, apart by steps with the largest first, or known to one alone', () => {
    const found = differencesBetween(
      data,
      mine({
        discovery: 'independent',
        negotiation: 'advanced',
        coaching: 'learning',
        integrity: 'learning',
      }),
      theirs({ discovery: 'practising', negotiation: 'learning', coaching: 'learning' }),
    );
    expect(inShort(found.differences)).toEqual(['Negotiation -3', 'Discovery -1']);
    expect(inShort(found.agreements)).toEqual(['Coaching 0']);
    expect(inShort(found.oneSided)).toEqual(['Integrity 0']);
  });

  test('stand in the order of the framework where they are equally far apart', () => {
    const found = differencesBetween(
      data,
      mine({ integrity: 'learning', negotiation: 'learning', discovery: 'practising' }),
      theirs({ integrity: 'practising', negotiation: 'practising', discovery: 'learning' }),
    );
    expect(inShort(found.differences)).toEqual(['Discovery -1', 'Negotiation 1', 'Integrity 1']);
  });

  test('leave out what neither could say anything about, and keep what only one could', () => {
    const sheet = theirs({});
    const cannot = { ...anAnswer(data, 'discovery', 'learning'), choice: { kind: 'not-seen' as const } };
    const found = differencesBetween(
      data,
      {
        ...mine({ negotiation: 'learning' }),
        answers: [...mine({ negotiation: 'learning' }).answers, cannot],
      },
      {
        ...sheet,
        answers: [
          cannot,
          { ...anAnswer(data, 'negotiation', 'learning'), choice: { kind: 'does-not-apply' } },
        ],
      },
    );
    expect(found.oneSided.map(({ title, theirs }) => [title, theirs?.choice?.kind])).toEqual([
      ['Negotiation', 'does-not-apply'],
    ]);
    expect(found.differences).toEqual([]);
    expect(found.agreements).toEqual([]);
  });

  test('count the steps of the scale, not its numbers', () => {
    const own = withSteps(2, 4);
    const sheet = (side: 'person' | 'manager', step: string) =>
      aWorksheet(own, { side, level: 'rep', picks: { discovery: step } });
    const [found] = differencesBetween(
      own,
      sheet('person', 'practising'),
      sheet('manager', 'advanced'),
    ).differences;
    expect(found?.steps).toBe(1);
  });

  test('can be compared about a competency that the framework no longer has', () => {
    const gone = (step: string) => ({
      ...anAnswer(data, 'discovery', step),
      competency: 'cold-calls',
      title: 'Cold calls',
    });
    const { differences } = differencesBetween(
      data,
      { ...mine({}), answers: [gone('learning')] },
      { ...theirs({}), answers: [gone('independent')] },
    );
    expect(inShort(differences)).toEqual(['Cold calls 2']);
    expect(differences[0]).not.toHaveProperty('competency');
  });

  test('come last where the framework no longer has the competency', () => {
    const gone = (step: string) => ({
      ...anAnswer(data, 'discovery', step),
      competency: 'cold-calls',
      title: 'Cold calls',
    });
    const beside = (sheet: ReturnType<typeof mine>, step: string) => ({
      ...sheet,
      answers: [gone(step), ...sheet.answers],
    });
    const { differences } = differencesBetween(
      data,
      beside(mine({ negotiation: 'learning' }), 'learning'),
      beside(theirs({ negotiation: 'practising' }), 'independent'),
    );
    expect(inShort(differences)).toEqual(['Negotiation 1', 'Cold calls 2']);
  });

  test('differ where one picked a proficiency that the scale no longer has', () => {
    const answer = anAnswer(data, 'discovery', 'practising');
    const short = withSteps(1, 3, 4);
    const { differences, agreements } = differencesBetween(
      short,
      { ...mine({}), answers: [answer] },
      { ...theirs({}), answers: [anAnswer(short, 'discovery', 'learning')] },
    );
    expect(inShort(differences)).toEqual(['Discovery -1']);
    expect(agreements).toEqual([]);
  });
});

describe('an agenda', () => {
  const steps = ['learning', 'practising', 'independent', 'advanced'] as const;
  const four = (at: number) =>
    Object.fromEntries(
      ['discovery', 'negotiation', 'coaching', 'integrity'].map((id) => [id, steps[at] ?? '']),
    );

  test('begins with three differences', () => {
    const agenda = agendaOf(data, mine(four(0)), theirs(four(2)));
    expect(agenda.first).toHaveLength(3);
    expect(agenda.later).toHaveLength(1);
  });

  test.each([
    ['person', 0, 2, 'manager-higher'],
    ['person', 2, 0, 'person-higher'],
    ['manager', 0, 2, 'person-higher'],
    ['manager', 2, 0, 'manager-higher'],
  ] as const)(
    'asks by whose view is the higher one: %s at %i, the other at %i',
    (side, own, others, prompt) => {
      const other = side === 'person' ? 'manager' : 'person';
      const agenda = agendaOf(
        data,
        aWorksheet(data, { side, picks: four(own) }),
        aWorksheet(data, { side: other, picks: four(others) }),
      );
      expect(new Set([...agenda.first, ...agenda.later].map((each) => each.prompt))).toEqual(
        new Set([prompt]),
      );
    },
  );

  test('asks by who could say something where only one could', () => {
    const own = agendaOf(data, mine({ discovery: 'learning' }), theirs({ coaching: 'learning' })).oneSided;
    expect(own.map(({ title, prompt }) => [title, prompt])).toEqual([
      ['Discovery', 'person-only'],
      ['Coaching', 'manager-only'],
    ]);
  });

  test.each([
    ['the same', { level: 'rep', towards: ['senior-rep', 'team-lead'] }, false],
    ['the same in another order', { level: 'rep', towards: ['team-lead', 'senior-rep'] }, false],
    ['another level', { level: 'senior-rep', towards: ['senior-rep', 'team-lead'] }, true],
    ['fewer places', { level: 'rep', towards: ['team-lead'] }, true],
    ['nothing', {}, true],
  ])('tells whether the two chose differently: %s', (_, chosen, differs) => {
    const own = aWorksheet(data, { level: 'rep', towards: ['senior-rep', 'team-lead'] });
    const other = aWorksheet(data, { side: 'manager', ...chosen });
    expect(agendaOf(data, own, other).choseDifferently).toBe(differs);
  });

  test('is empty where nothing was looked at', () => {
    expect(agendaOf(data, mine({}), theirs({}))).toEqual({
      first: [],
      later: [],
      oneSided: [],
      agreements: [],
      choseDifferently: false,
    });
  });
});

test('each side is found by whose it is', () => {
  const [person, manager] = [mine({}), theirs({})];
  expect(bySide(person, manager)).toEqual({ person, manager });
  expect(bySide(manager, person)).toEqual({ person, manager });
  expect(bySide(manager)).toEqual({ manager });
});
