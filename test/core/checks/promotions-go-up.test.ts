import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('promotions-go-up', ...changes);
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';

test('a promotion to a lower grade is told', () => {
  expect(found(set(principal, 'moves', [{ to: 'rep', kind: 'promotion', condition: 'A.' }]))).toEqual([
    {
      check: 'promotions-go-up',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['moves', 0, 'to'],
      message: 'The promotion from `principal-rep` to `rep` leads from `g3` to `g1`, which is not higher.',
      hint: 'Write another `kind` of move, such as `lateral`, or correct one of the grades.',
    },
  ]);
});

test('a promotion to the same grade of another track is told', () => {
  expect(
    found(
      set(principal, 'moves', [{ to: 'team-lead', kind: 'promotion', condition: 'A.', ifNoOpening: 'B.' }]),
    ),
  ).toEqual([
    {
      check: 'promotions-go-up',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['moves', 0, 'to'],
      message:
        'The promotion from `principal-rep` to `team-lead` leads from `g3` to `g3`, which is not higher.',
      hint: 'Write another `kind` of move, such as `lateral`, or correct one of the grades.',
    },
  ]);
});

test('a promotion within a track may keep the grade', () => {
  expect(found(set(senior, 'grade', 'g1'))).toEqual([]);
});

test('nothing is said of levels without a grade', () => {
  expect(
    found(
      set(principal, 'grade', undefined),
      set(principal, 'moves', [{ to: 'rep', kind: 'promotion', condition: 'A.' }]),
    ),
  ).toEqual([]);
});
