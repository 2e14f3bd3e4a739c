import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('anti-examples-are-given', ...changes);
const rep = 'tracks/selling/rep.yaml';
const discovery = 'competencies/discovery.yaml';
const without = [set(rep, 'notThis', undefined), set(discovery, 'notThis', undefined)];

test('a level and a competency that do not say what they are not are noted', () => {
  expect(found(set('framework.yaml', 'profile', 'medium'), ...without)).toEqual([
    {
      check: 'anti-examples-are-given',
      severity: 'note',
      file: rep,
      path: [],
      message: '`rep` lacks `notThis`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
    {
      check: 'anti-examples-are-given',
      severity: 'note',
      file: discovery,
      path: [],
      message: '`discovery` lacks `notThis`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('a small company is not asked', () => {
  expect(found(set('framework.yaml', 'profile', 'small'), ...without)).toEqual([]);
});
