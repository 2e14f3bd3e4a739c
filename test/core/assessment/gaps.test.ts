import { describe, expect, test } from 'vitest';
import { blankAim } from '../../../src/core/assessment/blank-aim.ts';
import { type Gap, gapsTo, nextStep } from '../../../src/core/assessment/gaps.ts';
import { levelById, scaleOf } from '../../../src/core/assessment/rubric.ts';
import { aWorksheet, competencyOf } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const levelOf = (id: string) => {
  const level = levelById(data, id);
  if (!level) throw new Error(`There is no level ${id}.`);
  return level;
};
const inShort = (gaps: readonly Gap[]) =>
  gaps.map(({ competency, now, asked, steps }) => `${competency.title}: ${now?.id} → ${asked?.id}, ${steps}`);
const gapsOf = (level: string, picks: Record<string, string>) =>
  gapsTo(data, levelOf(level), aWorksheet(data, { level: 'rep', picks }));

describe('what a level asks', () => {
  test('is missing, reached, or open where it was not looked at', () => {
    const gaps = gapsOf('senior-rep', { discovery: 'learning', negotiation: 'advanced' });
    expect(inShort(gaps.missing)).toEqual(['Discovery: learning → independent, 2']);
    expect(inShort(gaps.reached)).toEqual(['Negotiation: advanced → practising, 0']);
    expect(inShort(gaps.open)).toEqual(['Integrity: undefined → practising, 0']);
  });

  test('is open where it names no proficiency, and where what was picked is not on the scale any more', () => {
    const sheet = aWorksheet(data, { picks: { coaching: 'advanced', negotiation: 'learning' } });
    const choice = { ...sheet.answers[1]?.choice, id: 'beginning' } as never;
    const answers = sheet.answers.map((each, n) => (n === 1 ? { ...each, choice } : each));
    const gaps = gapsTo(data, levelOf('principal-rep'), { ...sheet, answers });
    expect(inShort(gaps.missing)).toEqual([]);
    expect(inShort(gaps.open)).toEqual([
      'Discovery: undefined → advanced, 0',
      'Negotiation: undefined → advanced, 0',
      'Coaching: advanced → undefined, 0',
      'Integrity: undefined → independent, 0',
    ]);
  });

  test('comes with what matters most first, then by the number of steps', () => {
    const gaps = gapsOf('senior-rep', {
      discovery: 'practising',
      integrity: 'learning',
      negotiation: 'learning',
    });
    expect(inShort(gaps.missing)).toEqual([
      'Discovery: practising → independent, 1',
      'Negotiation: learning → practising, 1',
      'Integrity: learning → practising, 1',
    ]);
    const further = gapsOf('principal-rep', { discovery: 'independent', negotiation: 'learning' });
    expect(inShort(further.missing)).toEqual([
      'Negotiation: learning → advanced, 3',
      'Discovery: independent → advanced, 1',
    ]);
  });
});

describe('the next step', () => {
  const scale = [{ position: 2 }, { position: 5 }].map((each) => ({
    ...each,
    id: `at-${each.position}`,
    name: '',
  }));

  test.each([
    [undefined, 'at-2'],
    [1, 'at-2'],
    [2, 'at-5'],
    [4, 'at-5'],
    [5, undefined],
  ])('from %s is %s', (now, next) => {
    expect(nextStep(scale, now)?.id).toBe(next);
  });
});

describe('an aim', () => {
  const discovery = competencyOf(data, 'discovery');
  const aim = (picks: Record<string, string>) =>
    blankAim(data, discovery, aWorksheet(data, { picks }), 'one');

  test('goes one step up from what was picked', () => {
    expect(aim({ discovery: 'practising' })).toEqual({
      id: 'one',
      competency: 'discovery',
      title: 'Discovery',
      from: { id: 'practising', position: 2, name: 'Practising' },
      to: { id: 'independent', position: 3, name: 'Independent' },
      outcome: '',
      lines: [],
    });
  });

  test('goes to the lowest step where nothing was picked', () => {
    expect(aim({})?.to.id).toBe('learning');
    expect(aim({})).not.toHaveProperty('from');
  });

  test('at the top stays there', () => {
    expect(aim({ discovery: 'advanced' })).toMatchObject({
      from: { id: 'advanced' },
      to: { id: 'advanced' },
    });
  });

  test('needs a scale', () => {
    const without = { ...data, scales: data.scales.map(() => []) };
    expect(scaleOf(without, discovery)).toEqual([]);
    expect(blankAim(without, discovery, aWorksheet(data, {}), 'one')).toBeUndefined();
  });
});
