import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const senior = 'tracks/selling/senior-rep.yaml';
const found = (condition: string) =>
  foundBy('requirements-shut-nobody-out', set(senior, 'moves.0.condition', condition));
const told = (condition: string): string[] => found(condition).map(({ message }) => message);
const none: Change[] = [];

test('a requirement that shuts people out is told', () => {
  expect(found('Has a university degree.')).toEqual([
    {
      check: 'requirements-shut-nobody-out',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'condition'],
      message: '`senior-rep` asks for `university degree` in “Has a university degree.”.',
      hint: 'Say what somebody has to be able to do, or add "or equivalent experience". A degree shuts out people who learned it elsewhere.',
    },
  ]);
});

test.each([
  'Has 5+ years of experience.',
  'Is a native speaker.',
  'Is willing to travel.',
  "Has a driver's licence.",
])('so is: %s', (condition) => {
  expect(told(condition)).toHaveLength(1);
});

test('one that says what does as well is not', () => {
  expect(told('Has a university degree or equivalent experience.')).toEqual([]);
  expect(told('Is willing to travel, which can be adjusted.')).toEqual([]);
  expect(foundBy('requirements-shut-nobody-out', ...none)).toEqual([]);
});
