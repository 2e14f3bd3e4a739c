import { expect, test } from 'vitest';
import { isForeign } from '../../../src/core/assessment/kinship.ts';
import type { Worksheet } from '../../../src/core/assessment/worksheet.ts';
import { anAim, anAnswer, aWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const elsewhere = { name: 'Ladders', organisation: 'Another company' };

/** A worksheet that names so many things of this framework, and so many of another. */
function naming(known: number, unknown: number, framework: Worksheet['framework'] = elsewhere): Worksheet {
  const ids = ['discovery', 'negotiation', 'coaching', 'integrity'].slice(0, known);
  const answers = [...ids, ...Array.from({ length: unknown }, (_, n) => `other-${n}`)].map((competency) => ({
    ...anAnswer(data, 'discovery', 'learning'),
    competency,
  }));
  return { ...aWorksheet(data, {}), framework, answers };
}

test.each([
  [0, 1, true],
  [1, 2, true],
  [1, 1, false],
  [2, 1, false],
  [0, 0, false],
])('with another name, %i ids known and %i not: foreign is %s', (known, unknown, foreign) => {
  expect(isForeign(data, naming(known, unknown))).toBe(foreign);
});

test('a worksheet for this framework by name and organisation is never foreign', () => {
  const { name, organisation } = data.framework;
  expect(isForeign(data, naming(0, 3, { name, organisation: organisation ?? '' }))).toBe(false);
  expect(isForeign(data, naming(0, 3, { name }))).toBe(true);
});

test('levels, places to go and aims count as much as answers', () => {
  const sheet = { ...naming(0, 0), level: { id: 'closer', title: 'Closer' } };
  expect(isForeign(data, sheet)).toBe(true);
  expect(isForeign(data, { ...sheet, towards: [{ id: 'rep', title: 'Rep' }] })).toBe(false);
  const aim = { ...anAim(data, 'discovery', 'practising'), competency: 'cold-calls' };
  expect(isForeign(data, { ...naming(0, 0), plan: { ...sheet.plan, aims: [aim] } })).toBe(true);
});

test('former ids are known', () => {
  const answers = [{ ...anAnswer(data, 'coaching', 'learning'), competency: 'mentoring' }];
  expect(isForeign(data, { ...naming(0, 0), answers })).toBe(false);
});

test('what every object has is no id', () => {
  const answers = [{ ...anAnswer(data, 'coaching', 'learning'), competency: 'constructor' }];
  expect(isForeign(data, { ...naming(0, 0), answers })).toBe(true);
});
