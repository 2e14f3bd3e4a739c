import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import type { ComparableLevel } from '../../../src/core/views/comparable-data.ts';
import { comparables, type Wording } from '../../../src/core/views/comparables.ts';
import { compare, gapBetween } from '../../../src/core/views/comparison.ts';
import { countChanges, whatItTakes } from '../../../src/core/views/what-it-takes.ts';
import { reviewFolder } from '../../../src/disk/review-folder.ts';
import { type Change, file, set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';

const asWritten: Wording = {
  plain: (text) => text,
  scope: ({ anchors }) => anchors.map(({ anchor }) => anchor.name).join(),
  result: ({ relative }) => relative ?? '',
  gate: () => 'A gate.',
  moveKind: ({ kind }) => kind,
  hue: () => 0,
  levelPath: ({ id }) => `/levels/${id}/`,
  competencyPath: ({ id }) => `/competencies/${id}/`,
  movePath: (from, to) => `/moves/${from.id}/${to.id}/`,
};

const dataOf = (framework: Framework) => comparables(framework, asWritten);

function level(id: string, ...changes: Change[]): ComparableLevel {
  const found = dataOf(frameworkOf(changes)).levels.find((each) => each.id === id);
  if (!found) throw new Error(`There is no level ${id}.`);
  return found;
}

const variants: [string, Change[]][] = [
  ['with proficiencies', []],
  [
    'worded by each level',
    [
      set(rep, 'expectations.coaching', { statements: ['Asks.', 'Listens.'] }),
      set(senior, 'expectations.coaching', { statements: ['Asks twice.'] }),
    ],
  ],
];

describe.each(variants)('in a framework %s', (_, changes) => {
  const framework = frameworkOf(changes);
  const data = dataOf(framework);
  const pairs = data.levels.flatMap((from) => data.levels.map((to) => ({ from, to })));

  test('a level compared with itself differs in nothing', () => {
    for (const each of data.levels) {
      const { expectations, scope, results, responsibilities } = compare(data, [each, each]);
      expect([...expectations, ...scope, ...results].filter(({ differs }) => differs)).toEqual([]);
      expect(responsibilities).toEqual({ shared: each.responsibilities, own: [[], []] });
      expect(gapBetween(each, each).distance).toBe(0);
    }
  });

  test('swapping sides mirrors the answer', () => {
    for (const { from, to } of pairs) {
      const [one, other] = [compare(data, [from, to]), compare(data, [to, from])];
      const mirrored = <Row extends { sides: readonly unknown[] }>(rows: readonly Row[]) =>
        rows.map((row) => ({ ...row, sides: row.sides.toReversed() }));
      expect(mirrored(other.expectations)).toEqual(one.expectations);
      expect(mirrored(other.scope)).toEqual(one.scope);
      expect(mirrored(other.results)).toEqual(one.results);
      expect(other.responsibilities.own.toReversed()).toEqual(one.responsibilities.own);
    }
  });

  test('the gap between two levels is the one of every other page', () => {
    for (const { from, to } of pairs) {
      const [here, there] = [from, to].map(({ id }) => framework.levels.find((each) => each.id === id));
      expect(here && there && countChanges(whatItTakes(here, there))).toEqual(gapBetween(from, to));
    }
  });
});

test('what differs is told apart from what is alike', () => {
  const data = dataOf(frameworkOf());
  const [first, second] = ['rep', 'senior-rep'].map((id) => data.levels.find((each) => each.id === id));
  const { expectations, scope, results, responsibilities } = compare(
    data,
    [first, second].filter((each) => each !== undefined),
  );
  expect(
    expectations.map(({ competency, sides, differs }) => [
      data.competencies[competency]?.title,
      ...sides.map((side) => side?.at),
      differs,
    ]),
  ).toEqual([
    ['Discovery', 1, 3, true],
    ['Negotiation', 1, 2, true],
    ['Integrity', 1, 2, true],
  ]);
  expect(scope).toEqual([{ name: 'Reach', sides: ['Own work', 'Own work,The team'], differs: true }]);
  expect(results).toEqual([{ name: 'Quota attainment', sides: [undefined, 'the usual'], differs: true }]);
  expect(responsibilities).toEqual({
    shared: [],
    own: [['Asks before each step.'], ['Carries an own number.', 'Helps a newcomer.']],
  });
});

test('what is optional at one of them differs, what matters most there does not', () => {
  const of = (expectation: object) => {
    const data = dataOf(
      frameworkOf([set(senior, 'expectations.discovery', { proficiency: 1, ...expectation })]),
    );
    const levels = data.levels.filter(({ id }) => id === 'rep' || id === 'senior-rep');
    return compare(data, levels).expectations[0]?.differs;
  };
  expect(of({})).toBe(false);
  expect(of({ emphasis: true })).toBe(false);
  expect(of({ importance: 'optional' })).toBe(true);
});

test('a level brings its moves, refused ones with their reason', () => {
  const moves = [
    { to: 'team-lead', kind: 'into-management', notAllowed: 'First try.' },
    { to: { outside: 'Product' }, kind: 'lateral' },
  ];
  expect(level('senior-rep', set(senior, 'moves', moves)).moves).toEqual([
    {
      to: 'team-lead',
      kind: 'into-management',
      path: '/moves/senior-rep/team-lead/',
      notAllowed: 'First try.',
    },
    { to: 'principal-rep', kind: 'promotion', path: '/moves/senior-rep/principal-rep/' },
  ]);
});

test('one more level adds one entry and changes none but its neighbour on the track', () => {
  const fellow = { title: 'Fellow', grade: 'g4', summit: true };
  const more = frameworkOf([
    set('tracks/leading/track.mdx', 'levels', ['team-lead', 'director', 'fellow']),
    file('tracks/leading/fellow.yaml', fellow),
  ]);
  const [before, after] = [dataOf(frameworkOf()).levels, dataOf(more).levels];
  const isElsewhere = ({ id }: ComparableLevel) => id !== 'fellow' && id !== 'director';
  expect(after.filter(isElsewhere)).toEqual(before.filter(isElsewhere));
  expect(after).toHaveLength(before.length + 1);
});

test('every pair of levels of the default framework has the same gap in the comparison as on the page of the move', async () => {
  const { framework } = await reviewFolder('content', { today: '2027-01-01', audience: 'managers' });
  if (!framework) throw new Error('The default framework has errors.');
  const data = new Map(dataOf(framework).levels.map((each) => [each.id, each]));
  const differing = framework.levels.flatMap((from) =>
    framework.levels.flatMap((to) => {
      const [here, there] = [data.get(from.id), data.get(to.id)];
      const compared = here && there && gapBetween(here, there);
      return isDeepStrictEqual(compared, countChanges(whatItTakes(from, to)))
        ? []
        : [`${from.id} → ${to.id}`];
    }),
  );
  expect(framework.levels.length).toBeGreaterThan(1);
  expect(differing).toEqual([]);
});
