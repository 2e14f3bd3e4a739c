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
    at: { lengths: [2, 0], all: [1, 2] },
    isOff: [null, true],
  });
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
