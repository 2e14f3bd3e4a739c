import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const senior = 'tracks/selling/senior-rep.yaml';
const found = (...changes: Change[]) =>
  foundBy('levels-are-one-step-apart', set('framework.yaml', 'checks', {}), ...changes);
const oneStep = [
  set(senior, 'expectations', { discovery: 2, negotiation: 2 }),
  set('tracks/selling/principal-rep.yaml', 'expectations', { discovery: 3, negotiation: 3, coaching: {} }),
];

test('what rises by more than one step is told, at its expectation', () => {
  expect(found(...oneStep, set(senior, 'expectations', { discovery: 3, negotiation: 3 }))).toEqual([
    {
      check: 'levels-are-one-step-apart',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['expectations', 'discovery'],
      message: 'From `rep` to `senior-rep`, `discovery` and `negotiation` rise by more than one step.',
      hint: 'Ask for one step less, or put a level in between.',
    },
  ]);
});

test('one step is how it should be, and what is new may begin anywhere', () => {
  expect(found(...oneStep)).toEqual([]);
  expect(
    found(...oneStep, set(senior, 'expectations', { discovery: 2, negotiation: 2, coaching: 3 })),
  ).toEqual([]);
});

test('an exception silences it', () => {
  const reason = { check: 'levels-are-one-step-apart', at: 'expectations.discovery', reason: 'A long step.' };
  expect(
    found(
      ...oneStep,
      set(senior, 'expectations', { discovery: 3, negotiation: 2 }),
      set(senior, 'exceptions', [reason]),
    ),
  ).toEqual([]);
});
