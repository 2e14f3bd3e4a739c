import { aTarget } from '../catalog/targets.ts';
import { list } from '../problems/quote.ts';
import type { Named, Naming } from '../schema/naming.ts';
import type { KnownId, KnownIds } from './known-ids.ts';

/** A JSON Schema, as editors read it: draft 7, and the few words that they know beside it. */
export type JsonSchema = { [key: string]: unknown };

/** Where the values, or the keys, of a schema are ids: `fillIn` puts the known ones in the place of these marks. */
export const valueMark = 'x-trellis-value';
export const keyMark = 'x-trellis-key';

/** What is known where a schema is filled in. */
export interface Known {
  ids: KnownIds;
  /** Within a mapping of scope: whose anchors are meant. */
  dimension?: string;
  /** Gives back what stands for a schema that may come many times. */
  share(schema: JsonSchema): JsonSchema;
}

/** Puts the ids that are known in the place of the marks. */
export function fillIn(schema: JsonSchema, known: Known): JsonSchema {
  const { [valueMark]: value, [keyMark]: key, ...rest } = schema;
  const ids = key ? idsFor(key as Naming, known) : undefined;
  if (ids) return withKeys(rest, ids, key as Naming, known);
  const filled = Object.entries(rest).map(([name, inner]) => [name, within(inner, known)]);
  return withValues(Object.fromEntries(filled), value as Naming | undefined, known);
}

function within(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) return value.map((inner) => within(inner, known));
  return typeof value === 'object' && value !== null ? fillIn(value as JsonSchema, known) : value;
}

function withValues(schema: JsonSchema, naming: Naming | undefined, known: Known): JsonSchema {
  const ids = naming && idsFor(naming, known);
  if (!naming || !ids) return schema;
  const { description, markdownDescription, type } = schema;
  const says = { description, markdownDescription };
  const values = type === 'integer' ? ids.map((_, index) => index + 1) : ids.map(({ id }) => id);
  const choice = { enum: values, markdownEnumDescriptions: ids.map(describe) };
  // A change may affect what is not there any more.
  if (naming.names.includes('kind/id')) return { ...says, anyOf: [choice, { type: 'string' }] };
  return { ...says, type, ...choice, errorMessage: unknown(naming) };
}

function withKeys(
  { propertyNames: _, additionalProperties: value, ...rest }: JsonSchema,
  ids: readonly KnownId[],
  naming: Naming,
  known: Known,
): JsonSchema {
  const isScope = naming.names.includes('dimension');
  const property = (key: string, each: KnownId): [string, JsonSchema] => {
    const own = fillIn(value as JsonSchema, isScope ? { ...known, dimension: each.id } : known);
    return [key, { markdownDescription: describe(each), allOf: [known.share(own)] }];
  };
  const positions = naming.names.includes('proficiency') ? ids : [];
  const properties = [
    ...positions.map((each, index) => property(String(index + 1), each)),
    ...ids.map((each) => property(each.id, each)),
  ];
  return {
    ...rest,
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    errorMessage: unknown(naming),
  };
}

/** What may be written; nothing where that is not known, or where there is nothing yet. */
function idsFor({ names, words = [] }: Naming, { ids, dimension }: Known): KnownId[] | undefined {
  const lists = names.map((name) => ids(name, dimension));
  if (lists.some((each) => each === undefined || each.length === 0)) return undefined;
  return [...lists.flatMap((each) => each ?? []), ...words.map((id) => ({ id }))];
}

const describe = ({ title, says }: KnownId): string =>
  [title && `**${title}**`, says].filter(Boolean).join(': ');

const unknown = ({ names }: Naming): string =>
  `This has to be the id of ${list(names.map(aNamed), 'or')}. Ctrl+Space offers those that are known; \`npm run schemas\` makes new ones known.`;

function aNamed(name: Named): string {
  if (name === 'proficiency') return 'a proficiency';
  if (name === 'anchor') return 'an anchor of this dimension';
  if (name === 'check') return 'a check that can be tuned';
  return name === 'kind/id' ? 'a thing' : aTarget(name);
}
