import { describe, expect, test } from 'vitest';
import { promotionCase } from '../../../src/core/assessment/promotion-case.ts';
import type { Worksheet } from '../../../src/core/assessment/worksheet.ts';
import { aWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const sheet: Worksheet = aWorksheet(data, { level: 'senior-rep', picks: { negotiation: 'practising' } });
const shadowing = '{"activity":"shadow-a-call","times":2}';
const withEvidence = (condition: string, evidence: string, to = 'principal-rep'): Worksheet => ({
  ...sheet,
  promotionCase: [{ to, condition, evidence }],
});

describe('a promotion case', () => {
  test('lists the conditions of the move with how they are joined, beside what was written', () => {
    const made = promotionCase(data, withEvidence(shadowing, 'Two calls in May.'), 'principal-rep');
    expect(made?.conditions).toEqual([
      {
        condition: '{"metric":"quota-attainment","atLeast":100,"window":{"months":24}}',
        joint: 'one of these',
        evidence: '',
      },
      { condition: shadowing, joint: 'one of these', evidence: 'Two calls in May.' },
      { condition: '{"proficiency":{"negotiation":3}}', joint: 'one of these', evidence: '' },
    ]);
    expect(made?.left).toEqual([]);
  });

  test('lists what the move asks more of, beside what was written about it', () => {
    const made = promotionCase(data, sheet, 'principal-rep');
    expect(made?.title).toBe('Principal Rep');
    expect(
      made?.behaviours.map(({ competency, asked, answer }) => [competency.title, asked?.id, answer?.did]),
    ).toEqual([
      ['Discovery', 'advanced', undefined],
      ['Negotiation', 'advanced', 'Did something about Negotiation.'],
      ['Coaching', undefined, undefined],
      ['Integrity', 'independent', undefined],
    ]);
  });

  test('keeps what was written for a condition that the move no longer names', () => {
    const made = promotionCase(data, withEvidence('An old condition.', 'Done in May.'), 'principal-rep');
    expect(made?.left).toEqual([{ condition: 'An old condition.', evidence: 'Done in May.' }]);
    expect(promotionCase(data, withEvidence('An old condition.', ' '), 'principal-rep')?.left).toEqual([]);
    expect(
      promotionCase(data, withEvidence('Of another.', 'Done.', 'team-lead'), 'principal-rep')?.left,
    ).toEqual([]);
  });

  test('of a move without conditions has none', () => {
    expect(promotionCase(data, sheet, 'team-lead')?.conditions).toEqual([]);
  });

  test.each([
    ['no level is chosen', aWorksheet(data, {}), 'principal-rep'],
    ['the level is gone', { ...sheet, level: { id: 'closer', title: 'Closer' } }, 'principal-rep'],
    ['no move leads there', sheet, 'director'],
    ['there is no such level', sheet, '__proto__'],
  ])('is none where %s', (_, from, to) => {
    expect(promotionCase(data, from, to)).toBeUndefined();
  });

  test('draws no conclusion: it holds no number of its own', () => {
    const made = promotionCase(data, sheet, 'principal-rep');
    expect(Object.keys(made ?? {}).sort()).toEqual(['behaviours', 'conditions', 'left', 'move', 'title']);
  });
});
