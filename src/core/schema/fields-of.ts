import { z } from 'zod';
import type { FieldPath } from '../problems/problem.ts';

type Schema = z.core.$ZodType;

/** The schemas that may hold at `path` below `schema`: several where a union allows several shapes. */
export function schemasAt(schema: Schema, path: FieldPath): Schema[] {
  const [next, ...rest] = path;
  const shapes = unwrap(schema);
  if (next === undefined) return shapes;
  return shapes.flatMap((shape) => {
    const inner = step(shape, next);
    return inner ? schemasAt(inner, rest) : [];
  });
}

/** The fields a mapping may have at `path` below `schema`. */
export function fieldsOf(schema: Schema, path: FieldPath): string[] {
  const fields = schemasAt(schema, path).flatMap((shape) =>
    shape instanceof z.ZodObject ? Object.keys(shape.shape) : [],
  );
  return [...new Set(fields)];
}

/**
 * What the schema says about the field at `path`, for the person who fills it in. An entry of a list or a mapping
 * is described by the field that holds it.
 */
export function descriptionOf(schema: Schema, path: FieldPath): string | undefined {
  const key = path.at(-1);
  if (key === undefined) return undefined;
  const around = path.slice(0, -1);
  const shapes = schemasAt(schema, around);
  const descriptions = shapes.flatMap((shape) => {
    const field = step(shape, key);
    return (field && describes(field)) ?? [];
  });
  const isEntry = shapes.some((shape) => shape instanceof z.ZodArray || shape instanceof z.ZodRecord);
  return descriptions[0] ?? (isEntry ? descriptionOf(schema, around) : undefined);
}

/** The description of a field, given to it before or after it was made optional. */
export function describes(field: Schema): string | undefined {
  const own = field instanceof z.ZodType ? field.description : undefined;
  return own ?? (field instanceof z.ZodOptional ? describes(field.unwrap()) : undefined);
}

/** The schemas that a value may have, without what makes them optional, lazy or one of several. */
export function unwrap(schema: Schema): Schema[] {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  // `unwrap()` of a lazy schema makes a new one at each call.
  if (schema instanceof z.ZodLazy) return unwrap(schema._zod.innerType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option));
  return [schema];
}

function step(schema: Schema, key: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) {
    return Object.hasOwn(schema.shape, key) ? (schema.shape[key] as Schema) : undefined;
  }
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}
