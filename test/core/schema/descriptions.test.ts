import { expect, test } from 'vitest';
import { z } from 'zod';
import { askedFor } from '../../../src/core/schema/asked-for.ts';
import { describes, fieldsOf, unwrap } from '../../../src/core/schema/fields-of.ts';
import { schemas } from '../../../src/core/schema/index.ts';
import { type Kind, kinds } from '../../../src/core/schema/kinds.ts';

type Schema = z.core.$ZodType;

/** Every field below a schema with its description, however deep; each schema is visited once. */
function fieldsBelow(
  schema: Schema,
  path: string,
  seen: Set<Schema>,
): { path: string; says: string | undefined }[] {
  return unwrap(schema).flatMap((shape) => {
    if (seen.has(shape)) return [];
    seen.add(shape);
    if (shape instanceof z.ZodArray) return fieldsBelow(shape.element, `${path}[]`, seen);
    if (shape instanceof z.ZodRecord) return fieldsBelow(shape.valueType, `${path}.…`, seen);
    if (!(shape instanceof z.ZodObject)) return [];
    return Object.entries(shape.shape).flatMap(([key, field]) => [
      { path: `${path}.${key}`, says: describes(field) },
      ...fieldsBelow(field, `${path}.${key}`, seen),
    ]);
  });
}

test.each(kinds)('every field of a %s is described in a sentence', (kind: Kind) => {
  const fields = fieldsBelow(schemas[kind], kind, new Set());
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter(({ says }) => !says?.endsWith('.'))).toEqual([]);
});

test.each(kinds)('what is asked for of a %s are fields that it has', (kind: Kind) => {
  expect(askedFor[kind].filter((field) => !fieldsOf(schemas[kind], []).includes(field))).toEqual([]);
});
