import { expect, test } from 'vitest';
import { carryOver } from '../../../src/core/assessment/carry-over.ts';
import { isForeign } from '../../../src/core/assessment/kinship.ts';
import type { PlanData } from '../../../src/core/assessment/plan-data.ts';
import { rewordedSince } from '../../../src/core/assessment/reworded.ts';
import { aWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const english = planData();

/** The same framework, with every title and every description in other words. */
const german: PlanData = {
  ...english,
  framework: { ...english.framework, name: 'Laufbahnen im Verkauf', language: 'de' },
  levels: english.levels.map((level) => ({ ...level, title: `${level.title} (de)` })),
  competencies: english.competencies.map((competency) => ({
    ...competency,
    title: `${competency.title} (de)`,
    descriptors: competency.descriptors.map((each) => ({ ...each, summary: 'Fragt.', behaviours: [] })),
  })),
};

const answered = (data: PlanData) => aWorksheet(data, { level: 'rep', picks: { discovery: 'learning' } });

test('a plan goes on in another language, and nothing in it counts as changed', () => {
  const sheet = carryOver(german, answered(english));
  expect(isForeign(german, answered(english))).toBe(false);
  expect(sheet.news).toEqual([]);
  expect(rewordedSince(german, sheet)).toEqual([]);
  expect([sheet.level?.title, sheet.answers[0]?.title]).toEqual(['Rep (de)', 'Discovery (de)']);
  const back = carryOver(english, sheet);
  expect(back.framework).toEqual(english.framework);
  expect([back.news, rewordedSince(english, back)]).toEqual([[], []]);
});

test('what is picked in a language is held to the words of that language', () => {
  const sheet = answered(german);
  expect(sheet.answers[0]?.choice).toMatchObject({ says: ['Fragt.'], language: 'de' });
  expect(rewordedSince(english, sheet)).toEqual([]);
  const reworded = { ...german, competencies: english.competencies };
  expect(rewordedSince(reworded, sheet).map(({ was }) => was)).toEqual([['Fragt.']]);
});

test('a title that changed is still told where the language is the same', () => {
  const renamed = { ...german, levels: german.levels.map((level) => ({ ...level, title: 'Anfang' })) };
  expect(carryOver(renamed, answered(german)).news).toEqual([
    { kind: 'level-renamed', title: 'Anfang', was: 'Rep (de)' },
  ]);
});
