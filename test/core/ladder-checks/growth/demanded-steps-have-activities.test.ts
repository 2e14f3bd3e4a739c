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

const all = ['discovery', 'negotiation', 'coaching', 'integrity'];
const helpsFrom = (from: number | undefined) =>
  anActivity('a-season-of-practice', { develops: all.map((competency) => ({ competency, from, to: 4 })) });

test('an activity that helps with them is enough', () => {
  expect(found(helpsFrom(undefined))).toEqual([]);
});

test('one that begins above the step does not help with it', () => {
  expect(found(helpsFrom(2))).not.toEqual([]);
});

test('one that helps with everything says nothing about any of them', () => {
  expect(found(anActivity('a-season-of-practice', {}))).toEqual(found());
});

test('a framework that does without activities is left alone', () => {
  const noGate = set('tracks/selling/senior-rep.yaml', 'moves.0.gates', undefined);
  expect(found(without('activities/shadow-a-call.mdx'), noGate)).toEqual([]);
});
