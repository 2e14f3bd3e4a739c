import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('reviewers-keep-something', ...changes);
const owner = (name: string) => set('tracks/selling/rep.yaml', 'owner', name);
const reviewers = (...names: string[]) =>
  set('framework.yaml', 'reviewers', Object.fromEntries(names.map((name) => [name, '@small/people'])));

test('an owner with reviewers who keeps no file is told, with the one that may be meant', () => {
  expect(found(owner('People operations'), reviewers('People operation'))).toEqual([
    {
      check: 'reviewers-keep-something',
      severity: 'warning',
      file: 'framework.yaml',
      path: ['reviewers', 'People operation'],
      atKey: true,
      message: '`People operation` has reviewers and is the owner of no file.',
      hint: 'Did you mean `People operations`?',
    },
  ]);
});

test('where no owner is like it, the hint says what to do', () => {
  expect(found(reviewers('Legal'))).toMatchObject([
    { hint: 'Write it as `owner` in a file, in just these letters, or take it out.' },
  ]);
});

test('an owner of any file is fine, the framework file too', () => {
  expect(found(owner('People'), reviewers('People'))).toEqual([]);
  expect(found(set('framework.yaml', 'owner', 'People'), reviewers('People'))).toEqual([]);
});
