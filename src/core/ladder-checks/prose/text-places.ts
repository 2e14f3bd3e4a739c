import { z } from 'zod';
import { unwrap } from '../../schema/fields-of.ts';
import { translatable } from '../../schema/parts.ts';

type Schema = z.core.$ZodType;

/** Where texts can stand in data of one shape, made from its schema once so that many files are gone through quickly. */
export interface TextPlace {
  /** A value here is read by readers, as words or as an address. */
  holds?: 'text' | 'address';
  fields: Map<string, TextPlace>;
  /** What stands under keys that are ids. */
  values?: TextPlace;
  entries?: TextPlace;
}

const known = new WeakMap<Schema, TextPlace>();

export function textPlaces(schema: Schema): TextPlace {
  const found = known.get(schema);
  if (found) return found;
  const place: TextPlace = { fields: new Map() };
  known.set(schema, place);
  for (const shape of unwrap(schema)) addShape(place, shape);
  return place;
}

function addShape(place: TextPlace, shape: Schema): void {
  const holds = translatable.get(shape)?.holds;
  if (holds === 'text' || holds === 'address') place.holds = holds;
  if (shape instanceof z.ZodArray) place.entries = textPlaces(shape.element);
  if (shape instanceof z.ZodRecord) place.values = textPlaces(shape.valueType);
  if (!(shape instanceof z.ZodObject)) return;
  for (const [field, inner] of Object.entries(shape.shape)) {
    if (!place.fields.has(field)) place.fields.set(field, textPlaces(inner as Schema));
  }
}
