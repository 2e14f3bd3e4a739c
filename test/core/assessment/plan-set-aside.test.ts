import { describe, expect, test } from 'vitest';
import { blankPlan } from '../../../src/core/assessment/blank.ts';
import { setAside } from '../../../src/core/assessment/plan-set-aside.ts';
import type { Plan } from '../../../src/core/assessment/worksheet.ts';
import { anAim } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const line = {
  title: 'Shadow Ada',
  person: 'Listens.',
  manager: 'Asks.',
  by: 'June',
  evidence: 'Notes.',
  state: 'done',
  cameOf: 'Ten questions.',
} as const;
const withLine = { ...anAim(data, 'discovery', 'practising', [line]), outcome: 'Asked back.' };
const bare = { ...anAim(data, 'negotiation', 'practising'), outcome: 'A price that held.' };
const plan = (given: Partial<Plan>): Plan => ({ ...blankPlan(), ...given });
const left = (of: Plan, following = blankPlan()) =>
  setAside(of, following, 'No aim', { newId: () => 'new', now: '2027-06-08T09:00:00.000Z' });

test('activities of a plan are kept with all that stands on their lines', () => {
  expect(left(plan({ aims: [withLine] }))).toEqual([
    { id: 'new', aim: 'Discovery', outcome: 'Asked back.', ...line, ended: '2027-06-08' },
  ]);
});

test('an aim without activities is kept with what was to happen', () => {
  expect(left(plan({ aims: [bare] }))).toEqual([
    {
      id: 'new',
      title: 'A price that held.',
      aim: 'Negotiation',
      outcome: '',
      person: '',
      manager: '',
      by: '',
      evidence: '',
      state: 'dropped',
      cameOf: '',
      ended: '2027-06-08',
    },
  ]);
});

test('a plan without an aim is kept with its reason, and with aims that were put away for it', () => {
  const kept = left(plan({ isWithoutAim: true, whyWithoutAim: 'A child is born.', aims: [withLine] }));
  expect(kept.map(({ title, state, cameOf }) => [title, state, cameOf])).toEqual([
    ['Shadow Ada', 'done', 'Ten questions.'],
    ['No aim', 'done', 'A child is born.'],
  ]);
});

test('an empty plan leaves nothing', () => {
  expect(left(blankPlan())).toEqual([]);
});

describe('what goes on in the plan that follows', () => {
  test('is not left behind, whatever was added to it', () => {
    const [first] = withLine.lines;
    const added = { ...withLine, lines: [{ ...first, by: 'June' } as never] };
    expect(left(plan({ aims: [withLine, bare] }), plan({ aims: [added, bare] }))).toEqual([]);
  });

  test('is left behind with words that the other does not have', () => {
    const [first] = withLine.lines;
    const other = { ...withLine, lines: [{ ...first, person: 'Reads.' } as never] };
    const kept = left(plan({ aims: [withLine, bare] }), plan({ aims: [other, { ...bare, outcome: '' }] }));
    expect(kept.map(({ title }) => title)).toEqual(['Shadow Ada', 'A price that held.']);
  });

  test('may be the reason for no aim', () => {
    const without = plan({ isWithoutAim: true, whyWithoutAim: 'A child is born.' });
    expect(left(without, without)).toEqual([]);
    expect(left(without, { ...without, whyWithoutAim: 'Another.' })).toHaveLength(1);
  });
});
