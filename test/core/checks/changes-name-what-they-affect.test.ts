import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('changes-name-what-they-affect', ...changes);
const firstChange = 'changes/2027-01-01-first-version.mdx';

test('a thing that is not there is told', () => {
  expect(found(set(firstChange, 'affects', ['level/repp']))).toEqual([
    {
      check: 'changes-name-what-they-affect',
      severity: 'warning',
      file: 'changes/2027-01-01-first-version.mdx',
      path: ['affects', 0],
      message: '`2027-01-01-first-version` says that it affects `level/repp`, but `repp` is not a level.',
      hint: 'Did you mean `rep`?',
    },
  ]);
});

test('a misspelt kind is told', () => {
  expect(found(set(firstChange, 'affects', ['levels/rep']))).toEqual([
    {
      check: 'changes-name-what-they-affect',
      severity: 'warning',
      file: 'changes/2027-01-01-first-version.mdx',
      path: ['affects', 0],
      message:
        '`2027-01-01-first-version` says that it affects `levels/rep`, which does not have the form `kind/id`.',
      hint: 'Did you mean `level/rep`?',
    },
  ]);
});

test('what has another form is told', () => {
  expect(found(set(firstChange, 'affects', ['rep']))).toEqual([
    {
      check: 'changes-name-what-they-affect',
      severity: 'warning',
      file: 'changes/2027-01-01-first-version.mdx',
      path: ['affects', 0],
      message:
        '`2027-01-01-first-version` says that it affects `rep`, which does not have the form `kind/id`.',
      hint: 'Write its kind before its id: `track`, `level`, `competency`, `activity`, `guide`, `story`, `overlay` or `assignment`.',
    },
  ]);
});

test('what was renamed is told its new id', () => {
  expect(found(set(firstChange, 'affects', ['competency/mentoring']))).toEqual([
    {
      check: 'changes-name-what-they-affect',
      severity: 'warning',
      file: 'changes/2027-01-01-first-version.mdx',
      path: ['affects', 0],
      message:
        '`2027-01-01-first-version` says that it affects `competency/mentoring`, but `mentoring` was renamed to `coaching`.',
      hint: 'Write `coaching`.',
    },
  ]);
});

test('assignments can be affected', () => {
  expect(found(set(firstChange, 'affects', ['assignment/acting-lead', 'track/selling']))).toEqual([]);
});
