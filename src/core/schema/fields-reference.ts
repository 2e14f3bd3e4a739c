import { z } from 'zod';
import { askedFor } from './asked-for.ts';
import { type Component, components } from './components.ts';
import { expectation } from './expectation.ts';
import { describes, unwrap } from './fields-of.ts';
import { gates } from './gate.ts';
import { schemas } from './index.ts';
import { aKind, type Kind, kinds } from './kinds.ts';
import { move } from './move.ts';
import { exception, link, translatable, upkeep } from './parts.ts';
import { places } from './places.ts';
import { fact, statement } from './statement.ts';

type Schema = z.core.$ZodType;

/** Parts that many files hold; each is described once. */
const parts: readonly { name: string; schema: Schema }[] = [
  { name: 'statement', schema: statement },
  { name: 'expectation', schema: expectation },
  { name: 'move', schema: move },
  { name: 'gate', schema: gates },
  { name: 'fact', schema: fact },
  { name: 'link', schema: link },
  { name: 'exception', schema: exception },
];

/** Every field that a file of each kind may hold, as a Markdown page. */
export function fieldsReference(): string {
  return `# Fields

Written by \`npm run docs\` from the schemas in \`src/core/schema\`. A field with a star is required; one with a ring (°) is
asked for by the check \`text-complete\`, or by one of the six after it in [Checks](checks.md#text-complete). A *text* is
Markdown, a *word* an id or another fixed name. A dot stands between a field and the field within it, \`[]\` for the entries of a list, and \`…\` for any key.
Where a part can have several forms, the fields with a star say which of them it has.

${section(
  'Every file',
  Object.entries(upkeep).flatMap(([key, field]) => fieldRows(field, '', key, [])),
)}
${kinds.map(kindSection).join('\n')}
${parts.map(({ name, schema }) => section(`A part: ${name}`, rowsOf(schema, '', []))).join('\n')}
## Components in bodies

They are there without importing, and need no braces: every value is a text.

${components.map(componentSection).join('\n')}`;
}

function componentSection({ name, meaning, attributes, example }: Component): string {
  const lines = attributes.map((each) => `- \`${each.name}\`${each.isRequired ? ' *' : ''}: ${each.meaning}`);
  return `### ${name}\n\n${meaning} For example \`${example}\`.\n\n${lines.join('\n')}\n`;
}

function kindSection(kind: Kind): string {
  const title = aKind(kind).replace(/^(a|an|the) /, '');
  const pattern = places.find((place) => place.kind === kind)?.pattern ?? '';
  return section(`${title.charAt(0).toUpperCase()}${title.slice(1)}: \`${pattern}\``, ownRows(kind));
}

/** The fields that a kind has beside those of every file. */
function ownRows(kind: Kind): string[] {
  const common = Object.keys(upkeep).map((key) => `| \`${key}\``);
  return rowsOf(schemas[kind], '', askedFor[kind]).filter(
    (row) => !common.some((start) => row.startsWith(start)),
  );
}

function section(title: string, rows: readonly string[]): string {
  return `## ${title}

| Field | Holds | Says |
| --- | --- | --- |
${[...new Set(rows)].join('\n')}
`;
}

/** A row for each field of a mapping and for the fields within, except those of parts. */
function rowsOf(schema: Schema, path: string, asked: readonly string[]): string[] {
  return unwrap(schema).flatMap((shape) =>
    shape instanceof z.ZodObject
      ? Object.entries(shape.shape).flatMap(([key, field]) => fieldRows(field, path, key, asked))
      : [],
  );
}

function fieldRows(field: Schema, path: string, key: string, asked: readonly string[]): string[] {
  const name = `${path}${key}`;
  const mark = isRequired(field) ? ' *' : asked.includes(name) ? ' °' : '';
  const row = `| \`${name}\`${mark} | ${cell(holds(field))} | ${cell(describes(field) ?? '')} |`;
  return [row, ...innerRows(field, name)];
}

const isRequired = (field: Schema): boolean => !(field instanceof z.ZodOptional);

function innerRows(field: Schema, name: string): string[] {
  if (partOf(field)) return [];
  return unwrap(field).flatMap((shape) => {
    if (partOf(shape)) return [];
    if (shape instanceof z.ZodArray) return innerRows(shape.element, `${name}[]`);
    if (shape instanceof z.ZodRecord) return innerRows(shape.valueType, `${name}.…`);
    return rowsOf(shape, `${name}.`, []);
  });
}

/** A part is known by the schema that it is, also where it may be absent. */
function partOf(field: Schema): string | undefined {
  const bare = field instanceof z.ZodOptional ? field.unwrap() : field;
  return parts.find(({ schema }) => schema === bare)?.name;
}

/** What a value may be, in the words of an editor. */
function holds(field: Schema): string {
  const part = partOf(field);
  if (part) return `[${part}](#a-part-${part})`;
  if (field instanceof z.ZodOptional) return holds(field.unwrap());
  if (field instanceof z.ZodUnion) return [...new Set(field.options.map(holds))].join(' or ');
  if (field instanceof z.ZodArray) return `list of ${holds(field.element)}`;
  if (field instanceof z.ZodRecord) return `mapping to ${holds(field.valueType)}`;
  if (field instanceof z.ZodEnum) return field.options.map((option) => `\`${option}\``).join(' or ');
  if (field instanceof z.ZodLiteral) return [...field.values].map((value) => `\`${value}\``).join(' or ');
  return holdsOne(field);
}

function holdsOne(field: Schema): string {
  const read = translatable.get(field);
  if (read) return read.holds;
  if (field instanceof z.ZodISODate) return 'day';
  if (field instanceof z.ZodString) return 'word';
  if (field instanceof z.ZodNumber) return field.isInt ? 'whole number' : 'number';
  if (field instanceof z.ZodBoolean) return 'true or false';
  return field instanceof z.ZodTuple ? 'two numbers' : 'mapping';
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
