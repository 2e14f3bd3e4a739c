import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';
import { manyCompetencies } from '../../support/many-competencies.ts';

const found = (...changes: Change[]) => foundBy('competencies-are-called-for', ...changes);
const discovery = 'competencies/discovery.yaml';

test('a competency that no level expects is noted', () => {
  expect(found(...manyCompetencies(1).add)).toEqual([
    {
      check: 'competencies-are-called-for',
      severity: 'note',
      file: 'competencies/extra-1.yaml',
      path: [],
      message: 'No level expects `extra-1`.',
      hint: 'Expect it somewhere, or take it out.',
    },
  ]);
});

test('a rubric that reaches further than any level is noted', () => {
  const behaviours = ['Asks nothing.'];
  const expected = set('tracks/selling/principal-rep.yaml', 'expectations.discovery', 3);
  expect(found(expected, set(discovery, 'descriptors.4', { behaviours }))).toEqual([
    {
      check: 'competencies-are-called-for',
      severity: 'note',
      file: 'competencies/discovery.yaml',
      path: ['descriptors', '4'],
      message: 'The rubric of `discovery` reaches `Advanced`, and no level expects more than 3.',
      hint: 'Expect the highest proficiency somewhere, or end the rubric below it.',
    },
  ]);
});

test('an overlay that expects it is enough', () => {
  const { add, at } = manyCompetencies(1);
  expect(found(...add, set('overlays/public-sector.yaml', 'expectations', at(2)))).toEqual([]);
});

test('a competency without a stated proficiency has no top', () => {
  expect(found(set('competencies/coaching.yaml', 'descriptors', { 1: { behaviours: ['A.'] } }))).toEqual([]);
});
