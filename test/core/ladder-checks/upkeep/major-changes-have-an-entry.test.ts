import { expect, test } from 'vitest';
import { reviewContent } from '../../../../src/core/ladder-checks/review-content.ts';
import type { Problem } from '../../../../src/core/problems/problem.ts';
import { aSmallFramework, type Change, file, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const raised = set('tracks/selling/senior-rep.yaml', 'expectations.negotiation', 3);
const atGradeTwo = set('framework.yaml', 'grades.1.baseline.integrity', 3);

const entry = (
  affects: string,
  rest: object = { forPeopleMidway: 'Nothing for those who are on their way.' },
) =>
  file('changes/2027-02-01-negotiation.mdx', {
    date: '2027-02-01',
    summary: 'More is asked.',
    affects: [affects],
    ...rest,
  });

function found(changes: readonly Change[], earlier: readonly Change[] = []): Problem[] {
  const { problems } = reviewContent(aSmallFramework(...earlier, ...changes), {
    today: '2027-03-01',
    previous: { name: 'v1.0.0', framework: frameworkOf(earlier) },
  });
  return problems.filter(({ check }) => check === 'major-changes-have-an-entry');
}

test('a higher bar that no entry tells of is reported where it is written', () => {
  expect(found([raised])).toEqual([
    {
      check: 'major-changes-have-an-entry',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['expectations', 'negotiation'],
      message:
        'Senior Rep: Negotiation rises from Practising (2) to Independent (3). That asks something new of people, and no entry in `changes/` since `v1.0.0` tells them.',
      hint: 'Write `changes/2027-03-01-what-changed.mdx` with `affects: [level/senior-rep]` and `forPeopleMidway`, which says what it means for people who are on their way.',
    },
  ]);
});

test('what a grade asks of everyone is reported once, where it is written', () => {
  expect(found([atGradeTwo])).toMatchObject([
    {
      file: 'framework.yaml',
      path: ['grades', 1, 'baseline', 'integrity'],
      hint: expect.stringContaining('`affects: [competency/integrity]`'),
    },
  ]);
});

test('several changes of one level are one problem', () => {
  const more = set('tracks/selling/senior-rep.yaml', 'expectations.discovery', 4);
  expect(found([raised, more])).toMatchObject([
    { message: expect.stringMatching(/tells them\. So does 1 more change here\.$/) },
  ]);
});

test.each(['level/senior-rep', 'track/selling', 'competency/negotiation'])(
  'a new entry that affects %s tells of it',
  (affects) => {
    expect(found([raised, entry(affects)])).toEqual([]);
  },
);

test('an entry that affects something else does not', () => {
  expect(found([raised, entry('level/rep')])).toHaveLength(1);
});

test('an entry that was there before does not', () => {
  const before = [entry('level/senior-rep')];
  expect(found([raised], before)).toHaveLength(1);
});

test('an entry that does not say what it means for people midway does not', () => {
  expect(found([raised, entry('level/senior-rep', {})])).toHaveLength(1);
});

test('what asks nothing new needs no entry', () => {
  expect(found([set('tracks/selling/senior-rep.yaml', 'expectations.negotiation', 1)])).toEqual([]);
});

test('without an earlier framework nothing is known, and nothing said', () => {
  const { problems } = reviewContent(aSmallFramework(raised), { today: '2027-03-01' });
  expect(problems).toEqual([]);
});

const senior = 'tracks/selling/senior-rep.yaml';
const duties = [
  'Sells to new customers.',
  'Plans the year with each customer.',
  'Writes down what was agreed.',
];
const move = (rest: object) => [
  { to: 'any', kind: 'trial', condition: 'Is free.' },
  { to: 'team-lead', ...rest },
];
const asking = (gates: object) => move({ kind: 'into-management', condition: 'Led once.', gates });

test.each([
  [
    'a responsibility that is reworded',
    [set(senior, 'responsibilities', duties)],
    set(senior, 'responsibilities.1', 'Alone decides which customers the team serves.'),
    ['responsibilities', 1],
  ],
  [
    'one that is new',
    [set(senior, 'responsibilities', duties.slice(0, 2))],
    set(senior, 'responsibilities', duties),
    ['responsibilities', 2],
  ],
  [
    'the gates of a move',
    [set(senior, 'moves', asking({ text: 'A plan.' }))],
    set(senior, 'moves', asking({ all: [{ text: 'A plan.' }, { text: 'A budget.' }] })),
    ['moves', 1, 'gates'],
  ],
  [
    'the condition of a move',
    [set(senior, 'moves', move({ kind: 'into-management', condition: 'Led once.' }))],
    set(senior, 'moves', move({ kind: 'into-management', condition: 'Has led three teams for a year.' })),
    ['moves', 1, 'condition'],
  ],
  [
    'a behaviour of a proficiency, by the key that the file has',
    [set('competencies/negotiation.yaml', 'descriptors.2', { behaviours: duties })],
    set('competencies/negotiation.yaml', 'descriptors.2.behaviours.1', 'Settles all terms alone.'),
    ['descriptors', '2', 'behaviours', 1],
  ],
])('%s is pointed to itself', (_, earlier, change, path) => {
  expect(found([change], earlier).map((problem) => problem.path)).toEqual([path]);
});
