import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('both-sides-have-a-part', ...changes);
const activity = 'activities/shadow-a-call.mdx';

test('an activity in which one side has no part is told', () => {
  expect(found(set(activity, 'managerDoes', []))).toEqual([
    {
      check: 'both-sides-have-a-part',
      severity: 'warning',
      file: activity,
      path: [],
      message: '`shadow-a-call` lacks `managerDoes`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('one in which neither has is told once', () => {
  const changes = [set(activity, 'personDoes', undefined), set(activity, 'managerDoes', undefined)];
  expect(found(...changes).map(({ message }) => message)).toEqual([
    '`shadow-a-call` lacks `personDoes` and `managerDoes`.',
  ]);
});
