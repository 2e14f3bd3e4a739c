import { expect, test } from 'vitest';
import { body, type Change, element } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('body-references-exist', ...changes);
const guide = 'guides/first-week.mdx';

test('what components name is found where it is there', () => {
  expect(
    found(
      body(guide, {
        elements: [
          element('LevelCard', { level: 'rep' }),
          element('MoveCard', { from: 'rep', to: 'senior-rep' }),
          element('ActivityList', { competency: 'discovery', type: 'shadowing', alone: true }),
          element('Term', { id: 'champion' }),
          element('Audience', { only: 'internal' }),
          element('GuideCard', { guide: 'first-week' }),
          element('CompetencyCard', { competency: 'discovery' }),
          element('ActivityCard', { activity: 'shadow-a-call' }),
        ],
      }),
    ),
  ).toEqual([]);
});

test('a level that is not there is found, with the nearest one', () => {
  expect(found(body(guide, { elements: [element('LevelCard', { level: 'senior-repp' })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<LevelCard>` names `senior-repp`, which is not a level.',
      hint: 'Did you mean `senior-rep`?',
      fix: { from: 'senior-repp', to: 'senior-rep' },
    },
  ]);
});

test('an id of another kind is told', () => {
  expect(found(body(guide, { elements: [element('CompetencyCard', { competency: 'rep' })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<CompetencyCard>` names `rep`, which is a level, not a competency.',
      hint: 'Write the id of a competency that is there, or add `competencies/rep.yaml`.',
    },
  ]);
});

test('a misspelt component is told', () => {
  expect(found(body(guide, { elements: [element('LevlCard', { level: 'rep' })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<LevlCard>` is not a component.',
      hint: 'Did you mean `<LevelCard>`?',
      fix: { from: 'LevlCard', to: 'LevelCard' },
    },
  ]);
});

test('a component that resembles none is told which there are', () => {
  expect(found(body(guide, { elements: [element('YouTube')] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<YouTube>` is not a component.',
      hint: 'There are `<LevelCard>`, `<CompetencyCard>`, `<ActivityCard>`, `<ActivityList>`, `<MoveCard>`, `<GuideCard>`, `<Term>` and `<Audience>`.',
    },
  ]);
});

test('HTML is not written in bodies', () => {
  expect(found(body(guide, { elements: [element('iframe', { src: 'https://example.com' })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<iframe>` is HTML, and a body is Markdown.',
      hint: 'Write it in Markdown, or take it out.',
    },
  ]);
});

test('an attribute that is missing is told', () => {
  expect(found(body(guide, { elements: [element('MoveCard', { from: 'rep' })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<MoveCard>` needs `to`.',
      hint: 'Id of the level one goes to. For example: `<MoveCard from="account-executive" to="account-manager" />`.',
    },
  ]);
});

test('an attribute without a value is told', () => {
  expect(found(body(guide, { elements: [element('LevelCard', { level: true })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`level` of `<LevelCard>` has no value.',
      hint: 'Id of the level. For example: `<LevelCard level="account-executive" />`.',
    },
  ]);
});

test('an attribute that stands alone takes no value', () => {
  expect(found(body(guide, { elements: [element('ActivityList', { alone: 'yes' })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`alone` of `<ActivityList>` takes no value.',
      hint: 'Only those that a person can start alone. For example: `<ActivityList competency="discovery" alone />`.',
    },
  ]);
});

test('a misspelt attribute is told, and not told as missing', () => {
  expect(found(body(guide, { elements: [element('LevelCard', { levle: 'rep' })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<LevelCard>` has no attribute `levle`.',
      hint: 'Did you mean `level`?',
      fix: { from: 'levle', to: 'level' },
    },
  ]);
});

test('an attribute that resembles none is told which there are', () => {
  expect(found(body(guide, { elements: [element('ActivityList', { grade: 'g1' })] }))).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<ActivityList>` has no attribute `grade`.',
      hint: 'It has `competency`, `type` and `alone`.',
    },
  ]);
});

test('names that every object has are no attributes', () => {
  expect(
    found(body(guide, { elements: [element('LevelCard', { level: 'rep', constructor: 'x' })] })),
  ).toEqual([
    {
      check: 'body-references-exist',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message: '`<LevelCard>` has no attribute `constructor`.',
      hint: 'It has `level`.',
    },
  ]);
});
