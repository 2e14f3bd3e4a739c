import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const discovery = 'competencies/discovery.yaml';
const found = (...levels: string[]) =>
  foundBy(
    'proficiencies-differ-by-acts',
    set(
      discovery,
      'descriptors',
      Object.fromEntries(levels.map((text, n) => [n + 1, { behaviours: ['Does it.', text] }])),
    ),
  );
const changes: Change[] = [];

test('proficiencies that differ in a word of degree only are told', () => {
  expect(
    found(
      'Occasionally asks the customer a second question.',
      'Frequently asks the customer a second question.',
    ),
  ).toEqual([
    {
      check: 'proficiencies-differ-by-acts',
      severity: 'warning',
      file: 'competencies/discovery.yaml',
      path: ['descriptors', '2', 'behaviours', 1],
      message:
        '`discovery` says “Frequently asks the customer a second question.”, and one proficiency below “Occasionally asks the customer a second question.”.',
      hint: 'Words of degree tell nobody which of the two they are at. Name another act, or an anchor: alone, with others, in the hard case.',
    },
  ]);
  expect(
    found('Asks some customers a second question.', 'Always asks all customers a second question.'),
  ).toHaveLength(1);
});

test('another act is enough, as is one that is two proficiencies away', () => {
  expect(found('Asks the customer a question.', 'Asks the customer a second question.')).toEqual([]);
  expect(
    found('Often asks the customer why.', 'Writes it down for all to read.', 'Always asks the customer why.'),
  ).toEqual([]);
  expect(foundBy('proficiencies-differ-by-acts', ...changes)).toEqual([]);
});
