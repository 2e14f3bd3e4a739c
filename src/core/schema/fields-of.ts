import { z } from 'zod';
import type { FieldPath } from '../problems/problem.ts';
import { translatable } from './parts.ts';

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

/** What the schema says about the field at `path`, for the person who fills it in. */
export function descriptionOf(schema: Schema, path: FieldPath): string | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  for (const shape of schemasAt(schema, path.slice(0, -1))) {
    const field = step(shape, key);
    const description = field && describes(field);
    if (description) return description;
  }
  return undefined;
}

/** The description of a field, given to it before or after it was made optional. */
export function describes(field: Schema): string | undefined {
  const own = field instanceof z.ZodType ? field.description : undefined;
  return own ?? (field instanceof z.ZodOptional ? describes(field.unwrap()) : undefined);
}

/** Whether the value at `path` is what readers read, so that it can be translated. */
export function isTranslatable(schema: Schema, path: FieldPath): boolean {
  return schemasAt(schema, path).some((shape) => translatable.get(shape) !== undefined);
}

/** The schemas that a value may have, without what makes them optional, lazy or one of several. */
export function unwrap(schema: Schema): Schema[] {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap());
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
