import { expect, test } from 'vitest';
import { type Change, set, without } from '../../support/a-small-framework.ts';
import { anActivity } from '../../support/an-activity.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) =>
  foundBy('demanded-steps-have-activities', set('framework.yaml', 'checks', {}), ...changes);

test('steps that moves ask for and no activity helps with are told, by competency', () => {
  expect(found().filter(({ file }) => /discovery|negotiation/.test(file))).toEqual([
    {
      check: 'demanded-steps-have-activities',
      severity: 'warning',
      file: 'competencies/discovery.yaml',
      path: [],
      message:
        'No activity takes somebody up from `Practising` to `Independent` and from `Independent` to `Advanced` of `discovery`, which 3 moves, such as that from `rep` to `senior-rep`, ask for.',
      hint: 'Write one, or open the range of one that is there: `develops` says from which proficiency to which.',
    },
    {
      check: 'demanded-steps-have-activities',
      severity: 'warning',
      file: 'competencies/negotiation.yaml',
      path: [],
      message:
        'No activity takes somebody up from `Independent` to `Advanced` of `negotiation`, which the move from `senior-rep` to `principal-rep` asks for.',
      hint: 'Write one, or open the range of one that is there: `develops` says from which proficiency to which.',
    },
  ]);
});

test('an activity that helps with everything is enough', () => {
  expect(found(anActivity('a-season-of-practice', {}))).toEqual([]);
});

test('one that begins above the step does not help with it', () => {
  expect(
    found(anActivity('a-season-of-practice', { develops: [{ competency: 'any', from: 2, to: 4 }] })),
  ).not.toEqual([]);
});

test('a framework that does without activities is left alone', () => {
  const noGate = set('tracks/selling/senior-rep.yaml', 'moves.0.gates', undefined);
  expect(found(without('activities/shadow-a-call.mdx'), noGate)).toEqual([]);
});
