import { z } from 'zod';
import { schemas } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { naming } from '../schema/naming.ts';
import { translatable } from '../schema/parts.ts';
import { fillIn, type JsonSchema, keyMark, valueMark } from './fill-in-ids.ts';
import type { KnownIds } from './known-ids.ts';

/**
 * What a file of a kind may hold, for editors: fields with their descriptions, and the ids that are known. An id that is
 * not known is told as well, since it is what one mistypes most.
 */
export function jsonSchemaOf(kind: Kind, ids: KnownIds): JsonSchema {
  const schema = z.toJSONSchema(schemas[kind], { target: 'draft-7', io: 'input', override: mark });
  const shared: string[] = [];
  const share = (part: JsonSchema): JsonSchema => {
    const text = JSON.stringify(part);
    if (!shared.includes(text)) shared.push(text);
    return { $ref: `#/definitions/shared${shared.indexOf(text)}` };
  };
  const { definitions, ...filled } = fillIn(schema as JsonSchema, { ids, share });
  const parts = shared.map((text, index) => [`shared${index}`, JSON.parse(text)]);
  return { ...filled, definitions: { ...(definitions as JsonSchema), ...Object.fromEntries(parts) } };
}

function mark({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  const value = naming.get(zodSchema);
  if (value) jsonSchema[valueMark] = value;
  if (zodSchema instanceof z.ZodRecord) {
    const key = naming.get(zodSchema.keyType);
    if (key) jsonSchema[keyMark] = key;
  }
  if ('description' in jsonSchema) jsonSchema['markdownDescription'] = jsonSchema['description'];
  // What makes a field optional has taken over what is said of its value.
  const isOwn = !(zodSchema instanceof z.ZodOptional);
  if (isOwn && 'pattern' in jsonSchema) Object.assign(jsonSchema, inWords(zodSchema, jsonSchema));
}

/** A pattern says nothing to an editor. Texts only have to say something; other forms are described by their field. */
function inWords(zodSchema: z.core.$ZodType, { description }: JsonSchema): JsonSchema {
  const isText = naming.get(zodSchema) ?? translatable.get(zodSchema)?.holds === 'text';
  if (isText) return { pattern: '\\S', patternErrorMessage: 'Write something here, or remove the field.' };
  return { patternErrorMessage: description ?? 'This does not have the right form.' };
}
