import { expect, test } from 'vitest';
import { gradeWeights } from '../../../src/core/views/grade-weights.ts';
import { type Change, set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const weights = (...changes: Change[]) =>
  gradeWeights(frameworkOf(changes)).map(({ grade, median, levels }) => [
    `${grade.id} ${median}`,
    ...levels.map(({ level, weight, isFar }) => `${level.id} ${weight}${isFar ? ' far' : ''}`),
  ]);

test('each grade has the sums of its levels, the least first, and the middle', () => {
  expect(weights()).toEqual([
    ['g1 3', 'rep 3'],
    ['g2 7', 'senior-rep 7'],
    ['g3 9', 'team-lead 7', 'principal-rep 11'],
    ['g4 8', 'director 8'],
  ]);
});

test('from three levels on, one is far that is more than a fifth away from the middle', () => {
  expect(weights(set('tracks/selling/senior-rep.yaml', 'grade', 'g3'))).toContainEqual([
    'g3 8',
    'team-lead 7',
    'senior-rep 8',
    'principal-rep 11 far',
  ]);
});

test('a grade without levels in use is left out', () => {
  expect(weights(set('tracks/leading/director.yaml', 'status', 'planned'))).toHaveLength(4);
  expect(weights(set('tracks/leading/director.yaml', 'status', 'off'))).toHaveLength(3);
});
