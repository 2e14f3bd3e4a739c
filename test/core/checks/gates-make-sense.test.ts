import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('gates-make-sense', ...changes);
const senior = 'tracks/selling/senior-rep.yaml';

test('a gate without a bound is told', () => {
  expect(found(set(senior, 'moves.0.gates', { metric: 'quota-attainment' }))).toEqual([
    {
      check: 'gates-make-sense',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates'],
      message: 'The gate on `quota-attainment` does not say how much.',
      hint: 'Write `atLeast`, `above`, `below`, `atMost` or `within`, or `value: internal` where the number is not published.',
    },
  ]);
});

test('a number that is known inside only is a bound', () => {
  expect(
    found(
      set(senior, 'moves.0.gates', {
        all: [
          { metric: 'quota-attainment', value: 'internal' },
          { metric: 'quota-attainment', atLeast: 'internal', atMost: 3 },
        ],
      }),
    ),
  ).toEqual([]);
});

test('bounds that no number meets are told', () => {
  expect(
    found(
      set(senior, 'moves.0.gates', {
        all: [{ any: [{ metric: 'quota-attainment', atLeast: 120, atMost: 100 }] }],
      }),
    ),
  ).toEqual([
    {
      check: 'gates-make-sense',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'all', 0, 'any', 0],
      message:
        'The gate on `quota-attainment` asks for `atLeast: 120` and `atMost: 100`, which no number is.',
      hint: 'Correct one of the two.',
    },
  ]);
});

test('bounds that meet in one number are fine when both hold it', () => {
  expect(
    found(set(senior, 'moves.0.gates', { metric: 'quota-attainment', atLeast: 100, atMost: 100 })),
  ).toEqual([]);
});

test('bounds that meet in one number are told when one leaves it out', () => {
  expect(
    found(set(senior, 'moves.0.gates', { metric: 'quota-attainment', above: 100, atMost: 100 })),
  ).toEqual([
    {
      check: 'gates-make-sense',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates'],
      message: 'The gate on `quota-attainment` asks for `above: 100` and `atMost: 100`, which no number is.',
      hint: 'Correct one of the two.',
    },
  ]);
});

test('a range that runs downwards is told', () => {
  expect(found(set(senior, 'moves.0.gates', { metric: 'quota-attainment', within: [120, 80] }))).toEqual([
    {
      check: 'gates-make-sense',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'within'],
      message: 'The gate on `quota-attainment` asks for a number within 120 and 80, which runs downwards.',
      hint: 'Write `within: [80, 120]`.',
    },
  ]);
});

test('a window that says nothing is told, in results too', () => {
  expect(
    found(
      set(senior, 'moves.0.gates', { metric: 'quota-attainment', atLeast: 1, window: {} }),
      set(senior, 'results.0.window', {}),
    ),
  ).toEqual([
    {
      check: 'gates-make-sense',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['results', 0, 'window'],
      message: '`window` in entry 1 of `results` is there but says nothing.',
      hint: 'Write its `months`, how it is `aligned`, or a `text`; or take it out.',
    },
    {
      check: 'gates-make-sense',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'window'],
      message: '`gates.window` in entry 1 of `moves` is there but says nothing.',
      hint: 'Write its `months`, how it is `aligned`, or a `text`; or take it out.',
    },
  ]);
});
