import { z } from 'zod';
import { unwrap } from '../../src/core/schema/fields-of.ts';

type Schema = z.core.$ZodType;

/** Gates stand in gates and parts in parts, as deep as one likes. */
const alike = (place: string): string => place.replaceAll(/\.(?:all|any|parts)\[\]/g, '');

/** The fields that a schema has in any depth and that are wanted, as `moves[].gates.text`; `*` stands for a key. */
export function schemaPlaces(schema: Schema, isWanted: (shape: Schema, field: string) => boolean): string[] {
  const found = new Set<string>();
  walk(schema, '', []);
  return [...found].sort();

  function walk(at: Schema, path: string, around: readonly Schema[]): void {
    for (const shape of unwrap(at)) {
      if (path && isWanted(shape, path.split('.').at(-1) ?? '')) found.add(alike(path));
      if (around.includes(shape)) continue;
      const inside = [...around, shape];
      if (shape instanceof z.ZodArray) walk(shape.element, `${path}[]`, inside);
      if (shape instanceof z.ZodRecord) walk(shape.valueType, `${path}.*`, inside);
      if (!(shape instanceof z.ZodObject)) continue;
      for (const [key, field] of Object.entries(shape.shape))
        walk(field as Schema, path ? `${path}.${key}` : key, inside);
    }
  }
}

/** The fields that data has in any depth, written the same way but for keys. */
function dataPlaces(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return [...new Set(data.flatMap((each) => dataPlaces(each, `${path}[]`)))];
  if (typeof data !== 'object' || data === null) return [alike(path)];
  return Object.entries(data).flatMap(([key, value]) => dataPlaces(value, path ? `${path}.${key}` : key));
}

/** Those of some places of a schema that no data holds. */
export function withoutData(places: readonly string[], data: readonly unknown[]): string[] {
  const held = data.flatMap((each) => dataPlaces(each));
  return places.filter((place) => {
    const pattern = new RegExp(`^${place.replace(/[.[\]]/g, '\\$&').replaceAll('*', '[^.]+')}$`);
    return !held.some((each) => pattern.test(each));
  });
}
