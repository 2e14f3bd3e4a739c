import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (text: string, ...changes: Change[]) =>
  foundBy('texts-fit-the-scale', set(rep, 'about', text), ...changes);
const messages = (text: string): string[] => found(text).map(({ message }) => message);

test('a proficiency with the number of another is told', () => {
  expect(found('Reaches Advanced (3) in the second year.')).toEqual([
    {
      check: 'texts-fit-the-scale',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: '`rep` calls `Advanced` number 3 in “Reaches Advanced (3) in the second year.”.',
      hint: 'The scale goes upwards: 1 Learning, 2 Practising, 3 Independent and 4 Advanced.',
    },
  ]);
});

test('so are a number that is not on the scale, and a scale that is turned round', () => {
  expect(messages('Has proficiency 5.')).toEqual([
    '`rep` speaks of `proficiency 5` in “Has proficiency 5.”, and the scale has 4 proficiencies.',
  ]);
  expect(messages('Marks go from 1 (best) to 4.')).toEqual([
    '`rep` counts the scale from the top in “Marks go from 1 (best) to 4.”.',
  ]);
});

test('what fits is not', () => {
  expect(messages('Reaches Advanced (4), proficiency 4, with 12 customers.')).toEqual([]);
});
