import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const framework = 'framework.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const weightsOf = (...changes: Parameters<typeof problemsOf>) =>
  problemsOf(
    set(framework, 'profile', 'medium'),
    set('tracks/leading/director.yaml', 'grade', 'g3'),
    set('tracks/leading/director.yaml', 'expectations', { coaching: 3, discovery: 3 }),
    ...changes,
  ).filter(({ check }) => check === 'equal-grades-weigh-alike');

test('a level that asks for much less than its grade is told', () => {
  expect(weightsOf()).toEqual([
    {
      check: 'equal-grades-weigh-alike',
      severity: 'note',
      file: 'tracks/leading/team-lead.yaml',
      path: ['grade'],
      message:
        'The proficiencies that `team-lead` expects add up to 7; in the middle of `g3` they add up to 11.',
      hint: 'See whether this level has the right grade, and whether what it expects is complete.',
    },
  ]);
});

test('a fifth more or less is alike', () => {
  expect(weightsOf(set('tracks/leading/team-lead.yaml', 'expectations', { negotiation: 4 }))).toEqual([]);
});

test('two levels of a grade have no middle', () => {
  expect(weightsOf(set('tracks/leading/director.yaml', 'grade', 'g4'), set(senior, 'summit', true))).toEqual(
    [],
  );
});
