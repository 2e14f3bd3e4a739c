import { expect, test } from 'vitest';
import { set, without } from '../../support/a-small-framework.ts';
import { anActivity } from '../../support/an-activity.ts';
import { foundBy } from '../../support/found-by.ts';

const changes = (cost: string, profile: string) => [
  set('framework.yaml', 'profile', profile),
  set('tracks/selling/senior-rep.yaml', 'moves.0.gates', undefined),
  without('activities/shadow-a-call.mdx'),
  anActivity('a-season-of-practice', { develops: [{ competency: 'coaching', to: 1 }], cost }),
];
const found = (cost: string, profile = 'medium') =>
  foundBy('demanded-steps-can-be-climbed-for-free', ...changes(cost, profile));

test('a step that only a budget helps with is noted', () => {
  expect(found('high')).toEqual([
    {
      check: 'demanded-steps-can-be-climbed-for-free',
      severity: 'note',
      file: 'competencies/coaching.yaml',
      path: [],
      message:
        'No activity that costs nothing takes somebody up to `Learning` of `coaching`, which 2 moves, such as that from `senior-rep` to `principal-rep`, ask for.',
      hint: 'Add one with `cost: none`, so that growing here does not wait for a budget.',
    },
  ]);
});

test('one that costs nothing is enough, and a small company is not asked', () => {
  expect(found('none')).toEqual([]);
  expect(found('high', 'small')).toEqual([]);
});
