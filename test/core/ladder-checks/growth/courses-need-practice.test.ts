import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { anActivity } from '../../support/an-activity.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (bucket: string, fields: object) =>
  foundBy(
    'courses-need-practice',
    set('framework.yaml', 'activityTypes', [
      { id: 'shadowing', name: 'Shadowing' },
      { id: 'course', name: 'Course', bucket },
    ]),
    anActivity('two-days', { type: 'course', ...fields }),
  );
const develops = (to: number) => ({
  develops: [
    { competency: 'coaching', to: 2 },
    { competency: 'discovery', to },
  ],
});

test('a course that is said to lead to the top is told', () => {
  expect(found('formal', develops(4))).toEqual([
    {
      check: 'courses-need-practice',
      severity: 'warning',
      file: 'activities/two-days.mdx',
      path: ['develops', 1],
      message: '`two-days` is taught, and says that it alone leads to `Advanced`.',
      hint: 'Write `notEnoughAlone: true` and name the practice beside it, or let it end at a lower proficiency.',
    },
  ]);
});

test('a course that ends lower, that says so, or that is work is not', () => {
  expect(found('formal', develops(3))).toEqual([]);
  expect(found('formal', { ...develops(4), notEnoughAlone: true })).toEqual([]);
  expect(found('work', develops(4))).toEqual([]);
});
