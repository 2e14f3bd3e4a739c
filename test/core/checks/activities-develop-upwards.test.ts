import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('activities-develop-upwards', ...changes);
const activity = 'activities/shadow-a-call.mdx';

test('a range that leads down is told', () => {
  expect(
    found(set(activity, 'develops.1', { competency: 'negotiation', from: 3, to: 'practising' })),
  ).toEqual([
    {
      check: 'activities-develop-upwards',
      severity: 'error',
      file: 'activities/shadow-a-call.mdx',
      path: ['develops', 1],
      message: '`shadow-a-call` develops `negotiation` from `3` to `practising`, which is not higher.',
      hint: 'Write the proficiency from which it helps in `from`, and the one it leads to in `to`.',
    },
  ]);
});

test('a range that leads nowhere is told', () => {
  expect(found(set(activity, 'develops.1', { competency: 'any', from: 2, to: 2 }))).toEqual([
    {
      check: 'activities-develop-upwards',
      severity: 'error',
      file: 'activities/shadow-a-call.mdx',
      path: ['develops', 1],
      message: '`shadow-a-call` develops `any` from `2` to `2`, which is not higher.',
      hint: 'Write the proficiency from which it helps in `from`, and the one it leads to in `to`.',
    },
  ]);
});
