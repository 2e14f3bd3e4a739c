import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const grades = (baselines: number[]) =>
  set(
    'framework.yaml',
    'grades',
    baselines.map((integrity, n) => ({ id: `g${n + 1}`, name: `Grade ${n + 1}`, baseline: { integrity } })),
  );
const found = (baselines: number[], profile = 'medium') =>
  foundBy('competencies-tell-levels-apart', grades(baselines), set('framework.yaml', 'profile', profile));

test('a competency that all levels expect alike is noted', () => {
  expect(found([2, 2, 2, 2])).toEqual([
    {
      check: 'competencies-tell-levels-apart',
      severity: 'note',
      file: 'competencies/integrity.yaml',
      path: [],
      message: 'All levels expect `integrity` at `Practising`.',
      hint: 'What is asked of everyone alike is a value. Say it in `promotionPrinciples` or `statementOfUse`, or let it grow with the level.',
    },
  ]);
});

test('one that grows is not, and a small company may have one', () => {
  expect(found([2, 2, 2, 3])).toEqual([]);
  expect(found([2, 2, 2, 2], 'small')).toEqual([]);
});
