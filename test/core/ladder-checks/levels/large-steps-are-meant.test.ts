import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';
import { manyCompetencies } from '../../support/many-competencies.ts';

function found(count: number, profile: string) {
  const { add, at } = manyCompetencies(count);
  const same = { discovery: 1, negotiation: 1 };
  return foundBy(
    'large-steps-are-meant',
    ...add,
    set('framework.yaml', 'profile', profile),
    set('tracks/selling/rep.yaml', 'expectations', same),
    set('tracks/selling/senior-rep.yaml', 'expectations', { ...same, ...at(1) }),
    set('tracks/selling/principal-rep.yaml', 'expectations', { ...same, ...at(1) }),
  );
}

test('a large step is noted', () => {
  expect(found(13, 'medium')).toEqual([
    {
      check: 'large-steps-are-meant',
      severity: 'note',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['expectations'],
      message: 'The step from `rep` to `senior-rep` is a large one: 13 expectations rise or are new.',
      hint: 'See whether all of them are needed, or say in `exceptions` why the step is this large.',
    },
  ]);
});

test('a usual step is not, and of one that is too large another check speaks', () => {
  expect(found(12, 'medium')).toEqual([]);
  expect(found(16, 'medium')).toEqual([]);
  expect(found(9, 'small')).toHaveLength(1);
  expect(found(8, 'small')).toEqual([]);
});
