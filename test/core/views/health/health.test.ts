import { describe, expect, test } from 'vitest';
import type { PlacedProblem } from '../../../../src/core/problems/problem.ts';
import { health } from '../../../../src/core/views/health/health.ts';
import { healthData } from '../../../../src/core/views/health/health-data.ts';
import { type Change, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';
const known = { today: '2027-03-01', lastChange: () => '2027-02-01' };
const problem: PlacedProblem = {
  check: 'text-complete',
  severity: 'warning',
  file: rep,
  line: 1,
  column: 1,
  message: '`rep` lacks `notThis`.',
  hint: 'Write it.',
};
const exceptions = set(rep, 'exceptions', [{ check: 'text-complete', at: 'notThis', reason: 'It is new.' }]);
const incomplete = set(rep, 'notThis', undefined);
const healthOf = (changes: Change[], audience?: string) =>
  health(frameworkOf(changes, audience), [problem], known);

test('problems, exceptions and the severities that were set are there', () => {
  const off = set('framework.yaml', 'checks', { 'levels-add-enough': 'off' });
  const { judged } = healthOf([exceptions, incomplete, off]);
  expect(judged?.findings.map(({ check, count }) => [check, count])).toEqual([['text-complete', 1]]);
  expect(judged?.exceptions).toEqual([
    { file: rep, title: 'Rep', check: 'text-complete', at: 'notThis', reason: 'It is new.' },
  ]);
  expect(judged?.checksSet).toEqual([{ check: 'levels-add-enough', severity: 'off' }]);
});

describe('where something is left out for the audience, words that may quote it are left out too', () => {
  test.each([
    ['a statement', set(rep, 'responsibilities.0', { text: 'Secret.', audience: 'internal' })],
    ['a file', set('guides/first-week.mdx', 'audience', 'managers')],
    ['a value of a result', set(rep, 'results', [{ metric: 'quota-attainment', value: 90 }])],
  ])('for %s', (_, change) => {
    expect(healthOf([change], 'everyone').judged).toBeUndefined();
    expect(healthOf([change], 'managers').judged).toBeDefined();
  });

  test('and nowhere else', () => {
    expect(healthOf([], 'everyone').judged).toBeDefined();
  });
});

test('as data, things stand by their ids', () => {
  const framework = frameworkOf([set('framework.yaml', 'checks', {}), exceptions, incomplete]);
  const data = healthData(framework, health(framework, [problem], known), known.today);
  expect(data).toMatchObject({
    version: 1,
    day: '2027-03-01',
    framework: { name: 'Careers in selling', version: '1.0.0' },
    audience: 'managers',
    activitiesForEveryCompetency: [],
    unusedTerms: [],
    activitiesNobodyIsLedTo: [],
    problems: [problem],
    exceptions: [{ file: rep, check: 'text-complete', at: 'notThis', reason: 'It is new.' }],
    severities: [],
  });
  expect(data.steps.find(({ competency, to }) => competency === 'discovery' && to.position === 3)).toEqual({
    competency: 'discovery',
    to: { id: 'independent', position: 3 },
    levels: ['senior-rep'],
    moves: [
      { from: 'rep', to: 'senior-rep' },
      { from: 'team-lead', to: 'senior-rep' },
    ],
    activities: [],
    free: [],
    smallCompany: [],
  });
  expect(data.missingTexts[1]).toEqual({
    competency: 'discovery',
    proficiency: { id: 'advanced', position: 4 },
    levels: ['principal-rep'],
  });
  expect(data.grades[0]).toEqual({
    grade: 'g1',
    median: 3,
    levels: [{ level: 'rep', weight: 3, isFar: false }],
  });
  expect(data.files.find(({ file }) => file === rep)).toEqual({
    file: rep,
    kind: 'level',
    id: 'rep',
    owner: null,
    namesOwner: false,
    reviewBy: null,
    daysOverdue: null,
    lastChange: '2027-02-01',
    daysUnchanged: 28,
  });
  expect(data.expectations.filter(({ level }) => level === 'principal-rep').slice(1, 3)).toEqual([
    { level: 'principal-rep', competency: 'negotiation', proficiency: { id: 'advanced', position: 4 } },
    { level: 'principal-rep', competency: 'coaching', proficiency: null },
  ]);
});

test('as data, what is left out for the audience is null and not an empty list', () => {
  const framework = frameworkOf(
    [set(rep, 'responsibilities.0', { text: 'Secret.', audience: 'internal' })],
    'everyone',
  );
  const {
    problems,
    exceptions: made,
    severities,
  } = healthData(framework, health(framework, [problem], known), known.today);
  expect([problems, made, severities]).toEqual([null, null, null]);
});
