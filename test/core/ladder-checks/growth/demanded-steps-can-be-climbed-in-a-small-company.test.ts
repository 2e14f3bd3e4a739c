import { expect, test } from 'vitest';
import { set, without } from '../../support/a-small-framework.ts';
import { anActivity } from '../../support/an-activity.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (smallCompany: string | undefined) =>
  foundBy(
    'demanded-steps-can-be-climbed-in-a-small-company',
    set('tracks/selling/senior-rep.yaml', 'moves.0.gates', undefined),
    without('activities/shadow-a-call.mdx'),
    anActivity('a-season-of-practice', { develops: [{ competency: 'coaching', to: 1 }], smallCompany }),
  );

test('a step that only large companies can help with is noted', () => {
  expect(found('no')).toEqual([
    {
      check: 'demanded-steps-can-be-climbed-in-a-small-company',
      severity: 'note',
      file: 'competencies/coaching.yaml',
      path: [],
      message:
        'No activity that a small company can do takes somebody up to `Learning` of `coaching`, which 2 moves, such as that from `senior-rep` to `principal-rep`, ask for.',
      hint: 'Say in `smallCompany` of one of them how it is done among few people, or write `same`.',
    },
  ]);
  expect(found(undefined)).toHaveLength(1);
});

test('a variant in words, or the same, is enough', () => {
  expect(found('same')).toEqual([]);
  expect(found('With the person at the next desk.')).toEqual([]);
});
