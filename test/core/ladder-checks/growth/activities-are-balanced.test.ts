import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { anActivity } from '../../support/an-activity.ts';
import { foundBy } from '../../support/found-by.ts';

const types = [
  { id: 'shadowing', name: 'Shadowing', bucket: 'others' },
  { id: 'course', name: 'Course', bucket: 'formal' },
];
const several = (count: number, name: string, fields: object): Change[] =>
  Array.from({ length: count }, (_, n) => anActivity(`${name}-${n}`, fields));
const found = (...changes: Change[]) =>
  foundBy(
    'activities-are-balanced',
    set('framework.yaml', 'profile', 'medium'),
    set('framework.yaml', 'activityTypes', types),
    ...changes,
  );

test('a framework that mostly sends people to courses is noted', () => {
  expect(found(...several(6, 'talk', {}), ...several(4, 'course', { type: 'course' }))).toEqual([
    {
      check: 'activities-are-balanced',
      severity: 'note',
      file: 'framework.yaml',
      path: ['activityTypes'],
      message: '4 of 11 activities are formal ones, such as courses.',
      hint: 'Most of what people learn comes from work and from each other: add activities of the buckets `work` and `others`.',
    },
  ]);
});

test('one in which others have to begin is noted', () => {
  expect(found(...several(2, 'talk', {}), ...several(4, 'seat', { initiator: 'company' }))).toEqual([
    {
      check: 'activities-are-balanced',
      severity: 'note',
      file: 'framework.yaml',
      path: ['activityTypes'],
      message: '3 of 7 activities can be started by the person who wants to learn, which is less than half.',
      hint: 'Add activities with the `initiator` self or either, so that nobody has to wait to be sent.',
    },
  ]);
});

test('few activities, balanced ones and those of a small company are not', () => {
  expect(found(...several(3, 'course', { type: 'course' }))).toEqual([]);
  expect(found(...several(6, 'talk', {}), ...several(3, 'course', { type: 'course' }))).toEqual([]);
  expect(
    found(...several(9, 'course', { type: 'course' }), set('framework.yaml', 'profile', 'small')),
  ).toEqual([]);
});
