import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fits } from '../../../src/core/schema/fits.ts';
import { schemas } from '../../../src/core/schema/index.ts';
import { placeOf } from '../../../src/core/schema/places.ts';
import { smallFiles } from '../support/small-files.ts';
import { brokenShapes } from './broken-shapes.ts';

type Data = Readonly<Record<string, unknown>>;

const files = Object.entries(smallFiles()).map(([path, data]) => ({
  path,
  data,
  schema: schemas[placeOf(path)?.kind ?? 'translation'],
}));

/** The copy that the schema makes of data, as a text that shows the order of fields too. */
function copyOf(schema: z.ZodType, data: unknown): string | undefined {
  const { success, data: copy } = schema.safeParse(data);
  return success ? JSON.stringify(copy) : undefined;
}

test('files whose fields are in order fit', () => {
  const fitting = files.filter(({ schema, data }) => fits(schema, data));
  expect(fitting.length).toBeGreaterThan(0.5 * files.length);
});

test.each(brokenShapes)('$what does not fit', ({ kind, data }) => {
  expect(fits(schemas[kind], data)).toBe(false);
});

const values = [null, true, 0, 1, -2, 1.5, '', ' ', 'a', '2027-01-31', 'https://example.com', [], [[]], {}];
const other = fc.constantFrom<unknown>(...values, ['a'], { all: ['a'] }, { a: 1 }, 'a'.repeat(10_001));

/** Data in which one place, however deep, holds something else, nothing, more, or its fields in another order. */
function changed(data: unknown, way: readonly number[], value: unknown): unknown {
  const [turn, ...rest] = way;
  if (turn === undefined) return value;
  if (Array.isArray(data)) {
    const at = turn % (data.length + 1);
    return data.toSpliced(at, rest.length % 2 ? 1 : 0, changed(data[at], rest, value));
  }
  if (typeof data !== 'object' || data === null) return value;
  const fields = Object.entries(data as Data);
  const at = turn % (fields.length + 1);
  const [name, inner] = fields[at] ?? ['more', value];
  if (rest.length === 0 && turn % 3 === 0) return Object.fromEntries(fields.toSpliced(at, 1));
  if (rest.length === 0 && turn % 3 === 1) return Object.fromEntries(fields.toReversed());
  return Object.fromEntries(fields.toSpliced(at, 1, [name, changed(inner, rest, value)]));
}

test('what fits is just what the schema would make of it', () => {
  const way = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...files), way, other, ({ schema, data }, turns, value) => {
      const now = changed(data, turns, value);
      if (fits(schema, now)) expect(copyOf(schema, now)).toBe(JSON.stringify(now));
    }),
    { numRuns: 5000 },
  );
});

const field = z.strictObject({ a: z.string(), b: z.number().optional() });

test.each<[string, z.ZodType, unknown]>([
  ['fields in another order', field, { b: 1, a: 'x' }],
  ['a field without a value', field, { a: 'x', b: undefined }],
  [
    'a shape that stands behind one that would change it',
    z.union([field, z.strictObject({ b: z.number(), a: z.string() })]),
    { b: 1, a: 'x' },
  ],
  ['what is made of something else', z.strictObject({ a: z.string().default('x') }), {}],
  ['what a schema makes something of', z.string().transform((text) => text.length), 'x'],
  ['a text that is made of a number', z.coerce.string(), 1],
  ['a text that is cut', z.string().trim(), ' x'],
  ['fields that are passed over', z.object({ a: z.string() }), { a: 'x', b: 1 }],
  ['what is asked in words of our own', z.strictObject({ a: z.string() }).refine(() => false), { a: 'x' }],
  ['one shape of two that may both hold', z.xor([z.string(), z.literal('x')]), 'x'],
  ['names that all have to be there', z.record(z.enum(['a', 'b']), z.string()), { a: 'x' }],
  ['a name that changes what things are', z.record(z.string(), z.number()), JSON.parse('{"__proto__":1}')],
  ['a form of its own', z.iso.date(), '2027-02-30'],
])('is not sure of %s', (_, schema, data) => {
  expect(fits(schema, data)).toBe(false);
});
