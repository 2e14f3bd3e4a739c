import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const rep = 'tracks/selling/rep.yaml';
const falls = (...changes: Parameters<typeof problemsOf>) =>
  problemsOf(...changes).filter(({ check }) => check === 'tracks-rise');

test('a track that leads to a lower grade is told, though nobody wrote the promotion', () => {
  expect(falls(set(rep, 'grade', 'g4'))).toEqual([
    {
      check: 'tracks-rise',
      severity: 'warning',
      file: 'tracks/selling/track.mdx',
      path: ['levels'],
      message: expect.stringMatching(
        /^`selling` leads from `rep` on `g4` to `senior-rep` on `g\d`, which is lower\.$/,
      ),
      hint: 'List the levels lowest first, or correct a `grade`.',
    },
  ]);
});

test('a track that rises, stays on a grade or has levels without one is fine', () => {
  expect(falls()).toEqual([]);
  expect(falls(set(rep, 'grade', undefined))).toEqual([]);
});
