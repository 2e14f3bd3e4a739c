import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('activities-have-evidence', ...changes);
const activity = 'activities/shadow-a-call.mdx';

test.each([undefined, []])(
  'an activity without evidence is an error, whether the field is %j',
  (evidence) => {
    expect(found(set(activity, 'evidence', evidence))).toEqual([
      {
        check: 'activities-have-evidence',
        severity: 'error',
        file: activity,
        path: [],
        message: '`shadow-a-call` lacks `evidence`.',
        hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
      },
    ]);
  },
);

test('one that leaves something behind is none', () => {
  expect(found(set(activity, 'evidence', ['Notes of the call.']))).toEqual([]);
});
