import { describe, expect, test } from 'vitest';
import { sittings, type ToAssess } from '../../../src/core/assessment/what-to-assess.ts';
import { set } from '../support/a-small-framework.ts';
import { aWorksheet } from '../support/a-worksheet.ts';
import { manyCompetencies } from '../support/many-competencies.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const inShort = (items: readonly ToAssess[]) =>
  items.map(
    ({ competency, isEmphasised, rises }) =>
      `${competency.title}${isEmphasised ? ', emphasised' : ''}${rises ? ', rises' : ''}`,
  );
const toAssess = (level: string, towards: readonly string[] = [], from = data) =>
  sittings(from, aWorksheet(from, { level, towards })).map(inShort);

describe('what is worth looking at', () => {
  test('is what the level expects, for somebody who stays', () => {
    expect(toAssess('senior-rep')).toEqual([['Discovery, emphasised', 'Negotiation', 'Integrity']]);
  });

  test('is also what a move asks, what it emphasises and what rises first', () => {
    expect(toAssess('senior-rep', ['principal-rep'])).toEqual([
      ['Discovery, emphasised, rises', 'Negotiation, rises', 'Integrity, rises', 'Coaching'],
    ]);
    expect(toAssess('rep', ['senior-rep'])[0]?.[0]).toBe('Discovery, emphasised, rises');
  });

  test('comes in the order of the framework where nothing speaks for another', () => {
    expect(toAssess('team-lead')).toEqual([['Negotiation', 'Coaching', 'Integrity']]);
  });

  test('is nothing where no level is chosen, or one that is not there', () => {
    expect(sittings(data, aWorksheet(data, {}))).toEqual([]);
    expect(toAssess('closer')).toEqual([]);
  });

  test('of a level that is gone is what the chosen move asks', () => {
    expect(toAssess('closer', ['rep'])).toEqual([
      ['Discovery, rises', 'Negotiation, rises', 'Integrity, rises'],
    ]);
  });

  test('is named once, however many of the chosen levels expect it', () => {
    const [items = []] = toAssess('senior-rep', ['principal-rep', 'team-lead']);
    expect(new Set(items).size).toBe(items.length);
    expect(items).toHaveLength(4);
  });
});

test('six competencies are one sitting', () => {
  const { add, at } = manyCompetencies(14);
  const many = planData(...add, set('tracks/selling/rep.yaml', 'expectations', at(1)));
  expect(toAssess('rep', [], many).map((each) => each.length)).toEqual([6, 6, 3]);
});
