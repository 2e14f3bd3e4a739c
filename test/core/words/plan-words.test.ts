import { expect, expectTypeOf, test } from 'vitest';
import type { Desk } from '../../../src/client/plan/desk.ts';
import type { LatePlanWords, PlanWords } from '../../../src/core/assessment/plan-words.ts';
import { en } from '../../../src/core/words/en.ts';

test('no word of the plan that comes late is called what another is called that is there before', () => {
  const { said, saidLate } = en.planPage;
  const early = [...Object.keys(said), 'comma', 'colon'];
  expect(Object.keys(saidLate).filter((name) => early.includes(name))).toEqual([]);
});

test('whatever is there before cannot ask for a word that comes late', () => {
  expectTypeOf<Desk['words']>().toEqualTypeOf<PlanWords>();
  expectTypeOf<Extract<keyof LatePlanWords, keyof PlanWords>>().toBeNever();
});
