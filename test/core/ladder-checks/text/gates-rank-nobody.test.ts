import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const senior = 'tracks/selling/senior-rep.yaml';
const found = (...changes: Change[]) => foundBy('gates-rank-nobody', ...changes);

test('a gate that only a share can pass is told', () => {
  expect(found(set(senior, 'moves.0.gates', { all: [{ text: 'In the top 10% of the team.' }] }))).toEqual([
    {
      check: 'gates-rank-nobody',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'all', 0, 'text'],
      message: '`senior-rep` says `top 10` in “In the top 10% of the team.”.',
      hint: 'Say what has to be reached. Where only a share may pass, not everyone ever can, however good they are.',
    },
  ]);
  expect(found(set(senior, 'moves.0.condition', 'Is a top performer.'))).toHaveLength(1);
  expect(found(set('framework.yaml', 'promotionPrinciples', ['We use stack ranking.']))).toHaveLength(1);
});

test('top ten customers are no ranking, and elsewhere it may be spoken of', () => {
  expect(found(set(senior, 'moves.0.condition', 'Has met the top 10 customers.'))).toEqual([]);
  expect(found(set(senior, 'notThis', 'The top 10% of a list.'))).toEqual([]);
});
