import { describe, expect, test } from 'vitest';
import { activitiesFor, adviceOn, type Wishes } from '../../../src/core/assessment/offers.ts';
import type { PlanActivity, WholePlanData } from '../../../src/core/assessment/plan-data.ts';
import { named, scaleOf } from '../../../src/core/assessment/rubric.ts';
import type { Line } from '../../../src/core/assessment/worksheet.ts';
import { aLine, anAim, competencyOf } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const types = [
  { name: 'Own work', bucket: 'work' },
  { name: 'Shadowing', bucket: 'others' },
  { name: 'Course', bucket: 'formal' },
] as const;
const anything: Wishes = { isFree: false, canBeStartedAlone: false, worksInSmallCompany: false };

/** An activity for Discovery, the first competency, over the whole scale. */
const activity = (id: string, given: Partial<PlanActivity> = {}): PlanActivity => ({
  id,
  title: id,
  type: 0,
  develops: [{ competency: 0, from: 0, to: 4 }],
  ...given,
});
const withActivities = (...activities: PlanActivity[]): WholePlanData => ({
  ...planData(),
  activityTypes: types,
  activities,
});
const offered = (
  data: WholePlanData,
  wishes: Partial<Wishes> = {},
  aim = anAim(data, 'discovery', 'practising'),
) => activitiesFor(data, aim, { ...anything, ...wishes }).map(({ id }) => id);

describe('activities offered for an aim', () => {
  test('are those that take it a step on: what is done at work first, then what can be started alone', () => {
    const data = withActivities(
      activity('course', { type: 2 }),
      activity('shadow', { type: 1 }),
      activity('shadow-alone', { type: 1, canBeStartedAlone: true }),
      activity('own'),
    );
    expect(offered(data)).toEqual(['own', 'shadow-alone', 'shadow', 'course']);
  });

  test('leave out what is about another competency or another stretch, and hold what is about all', () => {
    const data = withActivities(
      activity('other', { develops: [{ competency: 1, from: 0, to: 4 }] }),
      activity('too-late', { develops: [{ competency: 0, from: 1, to: 4 }] }),
      activity('all', { develops: [{ from: 0, to: 2 }] }),
      activity('both', {
        develops: [
          { competency: 1, from: 0, to: 1 },
          { competency: 0, from: 0, to: 1 },
        ],
      }),
    );
    expect(offered(data)).toEqual(['all', 'both']);
  });

  test('leave out what is in the aim already', () => {
    const data = withActivities(activity('one'), activity('two'));
    expect(offered(data, {}, anAim(data, 'discovery', 'practising', [{ activity: 'one' }]))).toEqual(['two']);
  });

  test.each([
    ['isFree', { isFree: true }],
    ['canBeStartedAlone', { canBeStartedAlone: true }],
    ['worksInSmallCompany', { worksInSmallCompany: true }],
  ] as const)('can be kept to those with a fact: %s', (wish, fact) => {
    const data = withActivities(activity('has'), activity('has-not'));
    const marked = { ...data, activities: [activity('has', fact), activity('has-not')] };
    expect(offered(marked, { [wish]: true })).toEqual(['has']);
  });

  test('can be kept to a type', () => {
    const data = withActivities(activity('own'), activity('course', { type: 2 }));
    expect(offered(data, { type: 2 })).toEqual(['course']);
  });

  test('are none for an aim at the top, or about what is not there', () => {
    const data = withActivities(activity('own'));
    const top = scaleOf(data, competencyOf(data, 'discovery')).at(-1);
    if (!top) throw new Error('The scale is empty.');
    expect(offered(data, {}, { ...anAim(data, 'discovery', 'advanced'), from: named(top) })).toEqual([]);
    expect(offered(data, {}, { ...anAim(data, 'discovery', 'advanced'), competency: 'cold-calls' })).toEqual(
      [],
    );
  });
});

describe('advice on an aim', () => {
  const data = withActivities(
    activity('own'),
    activity('shadow', { type: 1 }),
    activity('course', { type: 2 }),
    activity('reading', { notEnoughAlone: true }),
  );
  const whole = { manager: 'Listens.', by: 'June', evidence: 'A recording.' };
  const advice = (...lines: Partial<Line>[]) => adviceOn(data, anAim(data, 'discovery', 'practising', lines));

  test('is nothing for an aim that is whole, and for one that has only begun', () => {
    expect(advice({ activity: 'own', ...whole })).toEqual([]);
    expect(advice({ title: 'Something of my own', ...whole })).toEqual([]);
    expect(advice()).toEqual([]);
    expect(advice({ activity: 'course', state: 'dropped' })).toEqual([]);
  });

  test.each([
    ['course', ['only-taught']],
    ['reading', ['only-taught']],
    ['shadow', ['nothing-at-work']],
  ])('says what is missing beside %s', (id, found) => {
    expect(advice({ activity: id, ...whole })).toEqual(found);
    expect(advice({ activity: id, ...whole }, { activity: 'own', ...whole })).toEqual([]);
    expect(advice({ activity: id, ...whole }, { title: 'Of my own', ...whole })).toEqual([]);
  });

  test('asks for the part of the manager, a day and evidence, once for all lines', () => {
    expect(advice({ activity: 'own' }, { activity: 'own', manager: ' ' })).toEqual([
      'manager-part-missing',
      'date-missing',
      'evidence-missing',
    ]);
  });

  test('does not count an activity that was dropped', () => {
    expect(advice({ activity: 'shadow', ...whole }, { activity: 'own', ...whole, state: 'dropped' })).toEqual(
      ['nothing-at-work'],
    );
  });

  test('takes a gone activity for one of the writer’s own', () => {
    expect(
      adviceOn(data, anAim(data, 'discovery', 'practising', [aLine({ activity: 'gone', ...whole })])),
    ).toEqual([]);
  });
});
