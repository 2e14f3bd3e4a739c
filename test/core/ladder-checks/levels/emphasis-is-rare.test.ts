import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';
import { manyCompetencies } from '../../support/many-competencies.ts';

function found(count: number, profile: string) {
  const { add, at } = manyCompetencies(count);
  const emphasised = Object.keys(at(1)).map((id) => [id, { proficiency: 1, emphasis: true }]);
  return foundBy(
    'emphasis-is-rare',
    ...add,
    set('framework.yaml', 'profile', profile),
    set('tracks/selling/rep.yaml', 'expectations', Object.fromEntries(emphasised)),
  );
}

test('a level that emphasises nearly everything is told', () => {
  expect(found(9, 'medium')).toEqual([
    {
      check: 'emphasis-is-rare',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['expectations'],
      message: '`rep` emphasises 9 competencies, so that none of them stands out.',
      hint: 'Choose those that make the difference at this level.',
    },
  ]);
});

test('up to the threshold of its profile, it is not', () => {
  expect(found(8, 'large')).toEqual([]);
  expect(found(6, 'small')).toHaveLength(1);
  expect(found(5, 'small')).toEqual([]);
});
