import { expect, test } from 'vitest';
import { reviewContent } from '../../../src/core/ladder-checks/review-content.ts';
import { aSmallFramework, set } from '../support/a-small-framework.ts';

const today = '2027-03-01';
const rep = 'tracks/selling/rep.yaml';

test('a framework without errors comes out, warnings or not', () => {
  const { framework, problems } = reviewContent(aSmallFramework(set(rep, 'summary', undefined)), { today });
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(framework?.levels.map(({ id }) => id)).toEqual([
    'rep',
    'senior-rep',
    'principal-rep',
    'team-lead',
    'director',
  ]);
});

test('no framework comes out where there is an error', () => {
  const content = aSmallFramework(set(rep, 'about', '[Gone](level/gone)'));
  expect(reviewContent(content, { today }).framework).toBeUndefined();
});

test('an error that an exception covers keeps no framework back', () => {
  const content = aSmallFramework(
    set(rep, 'about', '[Gone](level/gone)'),
    set(rep, 'exceptions', [{ check: 'links-lead-somewhere', reason: 'It comes next week.' }]),
  );
  const { framework, problems } = reviewContent(content, { today });
  expect(problems).toEqual([]);
  expect(framework?.about.name).toBe('Careers in selling');
});

test('problems of every stage are told at once', () => {
  const content = aSmallFramework(
    set(rep, 'about', '[Gone](level/gone)'),
    set(rep, 'evidence', undefined),
    set('framework.yaml', 'checks.spelling', 'off'),
  );
  expect(reviewContent(content, { today }).problems.map(({ check }) => check)).toEqual([
    'links-lead-somewhere',
    'settings-name-checks',
    'levels-have-evidence',
  ]);
});

test('a framework is made for the widest audience, unless another is asked for', () => {
  const content = aSmallFramework();
  expect(reviewContent(content, { today }).framework?.audience).toEqual({ id: 'everyone', name: 'Everyone' });
  expect(reviewContent(content, { today, audience: 'managers' }).framework?.audience).toEqual({
    id: 'managers',
    name: 'Managers',
  });
});

test('what is not for the audience is checked all the same', () => {
  const content = aSmallFramework(
    set(rep, 'facts', [{ label: 'Travel', value: '[Gone](level/gone)', audience: 'managers' }]),
  );
  expect(reviewContent(content, { today }).problems.map(({ path }) => path)).toEqual([['facts', 0, 'value']]);
});

test('an audience that the framework does not have is told', () => {
  const review = reviewContent(aSmallFramework(), { today, audience: 'interns' });
  expect(review).toEqual({
    problems: [
      {
        check: 'audience-exists',
        severity: 'error',
        file: 'framework.yaml',
        path: ['audiences'],
        message: 'The build was asked for the audience `interns`, which this framework does not have.',
        hint: 'It has `everyone`, `internal` and `managers`.',
      },
    ],
  });
});

test('an audience that has another id now is told with that id', () => {
  const audiences = [
    { id: 'everyone', name: 'Everyone' },
    { id: 'leaders', name: 'Managers', formerly: ['managers'] },
  ];
  const content = aSmallFramework(set('framework.yaml', 'audiences', audiences));
  expect(reviewContent(content, { today, audience: 'managers' }).problems.map(({ hint }) => hint)).toEqual([
    'It is called `leaders` now: ask for that.',
  ]);
});

test('an empty content folder breaks nothing', () => {
  const review = reviewContent({ files: [], unreadable: [], media: [] }, { today });
  expect(review.problems.map(({ check }) => check)).toEqual(['text-complete']);
});

test('a language that the site is not shown in is told', () => {
  const review = reviewContent(aSmallFramework(set('framework.yaml', 'languages', ['en-GB'])), {
    today,
    language: 'de',
  });
  expect(review).toEqual({
    problems: [
      {
        check: 'language-exists',
        severity: 'error',
        file: 'framework.yaml',
        path: ['languages'],
        message: 'The pages were asked for in `de`, which is no language of this site.',
        hint: 'It has `en` and `en-GB`.',
      },
    ],
  });
});
