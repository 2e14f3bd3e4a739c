import { z } from 'zod';
import { publishedShape } from './data-shape.ts';

/** The shape of published data as a JSON Schema (draft 7). */
export function dataSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(publishedShape, { target: 'draft-7' }), title: 'Career framework' };
}
