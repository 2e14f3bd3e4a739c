import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromColumns, inColumns } from '../../../src/core/assessment/columns.ts';
import { planData } from '../support/plan-data.ts';

const asRead = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('each field of a list is named once, and lists in it stand in one row', () => {
  const rows = [
    { id: 'a', at: [1, 2] },
    { id: 'b', at: [], isOff: true },
  ];
  expect(inColumns(rows)).toEqual({
    '#': 2,
    id: ['a', 'b'],
    at: { lengths: '20', all: [1, 2] },
    isOff: ' +',
  });
});

test('small numbers of a field stand as digits in one text, and larger ones as they are', () => {
  const rows = [
    { at: 35, hours: 36, share: 0.5, change: 0 },
    { at: 0, hours: 2, share: 1, change: -1 },
  ];
  expect(inColumns(rows)).toEqual({ '#': 2, at: 'z0', hours: [36, 2], share: [0.5, 1], change: [0, -1] });
});

test('a list in which something is nothing stays as it is', () => {
  expect(inColumns([{ a: null }, { a: 1 }])).toEqual([{ a: null }, { a: 1 }]);
});

test('the data of the plan comes back as it was', () => {
  const data = planData();
  expect(fromColumns(asRead(inColumns(data)))).toEqual(data);
});

test('whatever was put in columns comes back as it was', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, false, '', 0),
      fc.string(),
      fc.integer(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(tie('fields'), { maxLength: 4 }),
      tie('fields'),
    ),
    fields: fc.dictionary(fc.constantFrom('id', 'at', 'lengths', 'all', 'length'), tie('value'), {
      maxKeys: 4,
    }),
  }));
  fc.assert(
    fc.property(value, (each) => {
      expect(fromColumns(asRead(inColumns(each)))).toEqual(asRead(each));
    }),
  );
});
