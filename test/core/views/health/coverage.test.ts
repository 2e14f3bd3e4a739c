import { describe, expect, test } from 'vitest';
import { type CoveredStep, coverage } from '../../../../src/core/views/health/coverage.ts';
import { type Change, file, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const selling = 'tracks/selling';
const activity = 'activities/shadow-a-call.mdx';
const coverageOf = (...changes: Change[]) => coverage(frameworkOf(changes));
const named = (steps: readonly CoveredStep[]) =>
  steps.map(({ competency, to }) => `${competency.id} to ${to.position}`);
const stepOf = (id: string, position: number, ...changes: Change[]) =>
  coverageOf(...changes).steps.find(({ competency, to }) => competency.id === id && to.position === position);
const asked = (step: CoveredStep | undefined) => ({
  levels: [...(step?.levels ?? [])].map((level) => level.id),
  moves: [...(step?.moves ?? [])].map(
    ({ from, destination }) => `${from.id} to ${'level' in destination ? destination.level.id : '?'}`,
  ),
});

describe('a step is asked for', () => {
  test('by levels that expect what it reaches, and by moves on which it is climbed', () => {
    expect(asked(stepOf('discovery', 3))).toEqual({
      levels: ['senior-rep'],
      moves: ['rep to senior-rep', 'team-lead to senior-rep'],
    });
  });

  test('by a move that climbs past it', () => {
    expect(asked(stepOf('discovery', 2))).toEqual({
      levels: [],
      moves: ['rep to senior-rep', 'team-lead to senior-rep'],
    });
  });

  test('by an expectation at no stated proficiency, where it is the first', () => {
    expect(asked(stepOf('coaching', 1))).toEqual({
      levels: ['principal-rep'],
      moves: ['senior-rep to principal-rep', 'senior-rep to team-lead'],
    });
  });

  test('by a gate', () => {
    const gate = set(`${selling}/senior-rep.yaml`, 'moves.1.gates', {
      proficiency: { discovery: 'advanced' },
    });
    expect(asked(stepOf('discovery', 4, gate)).moves).toEqual([
      'senior-rep to principal-rep',
      'senior-rep to team-lead',
    ]);
  });

  test('by each way of filling in a level, and by each step inside it', () => {
    const parts = [
      set(`${selling}/rep.yaml`, 'steps', [{ id: 'first', title: 'First', expectations: { discovery: 2 } }]),
      set(`${selling}/rep.yaml`, 'alternatives', [
        { id: 'one', name: 'One', expectations: { coaching: 3 } },
        { id: 'two', name: 'Two', expectations: { coaching: 4 } },
      ]),
    ];
    expect(asked(stepOf('discovery', 2, ...parts)).levels).toEqual(['rep']);
    expect(asked(stepOf('coaching', 4, ...parts)).levels).toEqual(['rep']);
  });

  test('by no level and no move that is not in use', () => {
    const off = set(`${selling}/principal-rep.yaml`, 'status', 'off');
    expect(stepOf('discovery', 4, off)).toBeUndefined();
  });

  test('by no move that is not made', () => {
    const never = set(`${selling}/senior-rep.yaml`, 'moves.1', {
      to: 'team-lead',
      kind: 'into-management',
      notAllowed: 'Teams are led by others.',
    });
    expect(asked(stepOf('coaching', 2, never))).toEqual({ levels: ['team-lead'], moves: [] });
  });
});

describe('an activity covers a step', () => {
  test('that lies in the range it develops', () => {
    const ids = (id: string, position: number) => stepOf(id, position)?.activities.map((each) => each.id);
    expect([1, 2, 3, 4].map((position) => ids('negotiation', position))).toEqual([
      [],
      ['shadow-a-call'],
      ['shadow-a-call'],
      [],
    ]);
  });

  test('for free where it costs nothing, and for a small company where it says how', () => {
    const free = (...changes: Change[]) => {
      const step = stepOf('negotiation', 2, ...changes);
      return [step?.free.length, step?.small.length];
    };
    expect(free()).toEqual([1, 1]);
    expect(free(set(activity, 'cost', 'low'))).toEqual([0, 1]);
    expect(free(set(activity, 'smallCompany', 'no'))).toEqual([1, 0]);
    expect(free(set(activity, 'smallCompany', undefined))).toEqual([1, 0]);
  });

  test('never where it is for every competency', () => {
    const general = set(activity, 'develops', [{ competency: 'any', to: 4 }]);
    const { steps, withoutAny, general: found } = coverageOf(general);
    expect(withoutAny).toEqual(steps);
    expect(found.map(({ id }) => id)).toEqual(['shadow-a-call']);
  });
});

test('steps that lack activities are told, each in one list', () => {
  const dear = coverageOf(set(activity, 'cost', 'high'), set(activity, 'smallCompany', 'no'));
  expect(named(dear.withoutFree)).toEqual([
    'discovery to 1',
    'discovery to 2',
    'negotiation to 2',
    'negotiation to 3',
  ]);
  expect(named(dear.withoutSmall)).toEqual(named(dear.withoutFree));
  expect(named(dear.withoutAny)).toEqual(named(coverageOf().withoutAny));
});

test('rows stand by group, each with how much is lacking in it', () => {
  const rows = coverageOf().groups.map(({ group, rows, lacking }) => [
    group?.id,
    rows.map(({ competency, isLacking }) => `${competency.id}${isLacking ? ' lacks' : ''}`),
    lacking,
  ]);
  expect(rows).toEqual([
    ['craft', ['discovery lacks', 'negotiation lacks'], 4],
    ['people', ['coaching lacks'], 3],
    ['core', ['integrity lacks'], 3],
  ]);
});

test('a competency of which nothing is asked has no row', () => {
  const more = file('competencies/patience.yaml', { title: 'Patience', group: 'craft' });
  expect(
    coverageOf(more).groups.flatMap(({ rows }) => rows.map(({ competency }) => competency.id)),
  ).not.toContain('patience');
});
