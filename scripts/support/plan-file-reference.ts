import { toJsonSchema } from '@valibot/to-json-schema';
import { literal, looseObject, union } from 'valibot';
import { fileMark, fileVersion } from '../../src/core/assessment/plan-file.ts';
import { choiceShape, planFileShapes } from '../../src/core/assessment/worksheet.ts';
import { planFileFields } from './plan-file-fields.ts';

const introduction = `# The file of a plan

Written by \`npm run docs\` from the shapes in \`src/core/assessment/worksheet.ts\` and from \`scripts/support/plan-file-fields.ts\`.

[The plan](plan.md) saves what somebody wrote as JSON, one field a line, so that a person can read it in any text editor.
The same text lies in the storage of the browser. [plan-file.schema.json](plan-file.schema.json) describes it for editors
and other tools, as JSON Schema.

| at the top | holds |
| --- | --- |
| \`trellis\` | \`plan\`, the mark of a plan file |
| \`version\` | ${fileVersion}, the version of this format |
| \`worksheet\` | one side of a conversation, to hand over: [\`worksheet\`](#worksheet) |
| \`notebook\` | instead of that, everything that one browser holds: [\`notebook\`](#notebook) |

## What holds for all of it

- **Everything is keyed by ids of the framework**, and carries the titles and words that they stood for. So a file can be
  read without the framework, and what was written stays when a text is edited or an id is renamed.
- **Texts are plain text**, with line breaks as typed. They are never read as Markdown or HTML.
- **Days** are \`YYYY-MM-DD\`, **times** are ISO 8601 in UTC, such as \`2027-03-01T09:00:00.000Z\`. What the writer may put in
  any words, such as \`by\` and \`when\`, is a text.
- **An empty text** stands for what was not written. A field without a star is left out where there is nothing.
- **Fields that are not listed here are kept** when a file is opened and saved again, except in the outermost group, and
  except the names \`__proto__\`, \`prototype\` and \`constructor\`.
- A list holds at most 10,000 entries, a file nests at most 100 deep, and a file that is opened has at most 5 MB.

## Versions

A file of an older version is brought up to date as it is read, by the steps in \`src/core/assessment/migrations.ts\`. A file
of a newer version is left alone, and the page says so. A change that an older edition could misread gets a new version, a
step from the one before, and a file of it among the test fixtures, which has to open with all its content for ever.

A file that is not as it has to be is not read in part. The page names the place by the fields that lead to it, such as
\`worksheet answers 3 when\`, where entries of lists count from 1, and says what has to stand there.

## Fields

A field with a star has to be there.
`;

interface Part {
  description?: string;
  properties: Record<string, Described>;
  required: readonly string[];
}

type Described = { description?: string; $ref?: string; items?: Described; [key: string]: unknown };
type Told = { is: string; fields: Readonly<Record<string, string>> };

const oneOfTheChoices = { oneOf: ['picked', 'notPicked'].map((name) => ({ $ref: `#/$defs/${name}` })) };

/** What a plan file has to be, as JSON Schema (draft 2020-12), with the meaning of every field. */
export function planFileSchema(): string {
  const head = { trellis: literal(fileMark), version: literal(fileVersion) };
  const file = union([
    looseObject({ ...head, worksheet: planFileShapes.worksheet }),
    looseObject({ ...head, notebook: planFileShapes.notebook }),
  ]);
  const {
    $schema,
    $defs = {},
    ...rest
  } = toJsonSchema(file, {
    definitions: planFileShapes,
    target: 'draft-2020-12',
    // Which of them it is depends on the value, so that none stands for the choice by itself.
    overrideSchema: ({ valibotSchema }) => (valibotSchema === choiceShape ? oneOfTheChoices : undefined),
  });
  const told = Object.entries($defs).map(([name, part]) => [
    name,
    withMeaning(name, part as unknown as Part),
  ]);
  const schema = {
    $schema,
    title: 'A plan file of Trellis',
    description: 'One side of a conversation, or all conversations of a browser.',
    ...rest,
    $defs: Object.fromEntries(told),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function withMeaning(name: string, part: Part): Part {
  const { is, fields } = toldOf(name);
  const properties = Object.entries(part.properties).map(([field, shape]) => {
    const description = fields[field];
    if (description === undefined) throw new Error(`plan-file-fields.ts says nothing of ${name}.${field}.`);
    return [field, { description: description.replaceAll('`', ''), ...shape }];
  });
  return { ...part, description: is, properties: Object.fromEntries(properties) };
}

function toldOf(name: string): Told {
  const told = (planFileFields as Readonly<Record<string, Told>>)[name];
  if (!told) throw new Error(`plan-file-fields.ts says nothing of ${name}.`);
  return told;
}

/** Every field of a plan file, as a Markdown page. */
export function planFileReference(): string {
  const { $defs } = JSON.parse(planFileSchema()) as { $defs: Record<string, Part> };
  const parts = Object.entries($defs).map(
    ([name, part]) => `### \`${name}\`\n\n${toldOf(name).is}\n\n${table(name, part)}`,
  );
  return `${introduction}\n${parts.join('\n')}`;
}

function table(name: string, { properties, required }: Part): string {
  const rows = Object.entries(properties).map(([field, shape]) => {
    const star = required.includes(field) ? ' *' : '';
    return `| \`${field}\`${star} | ${typeOf(shape)} | ${toldOf(name).fields[field]} |`;
  });
  return `| field | holds | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function typeOf(shape: Described): string {
  const { $ref, items, anyOf, oneOf } = shape;
  if ($ref) return linkTo($ref);
  if (items) return `list of ${items.$ref ? linkTo(items.$ref) : 'texts'}`;
  const options = (anyOf ?? oneOf) as Described[] | undefined;
  if (options) return options.map(typeOf).join(' or ');
  const { enum: words, const: word, type } = shape as { enum?: string[]; const?: string; type?: string };
  if (words) return words.map((each) => `\`${each}\``).join(', ');
  if (word !== undefined) return `\`${word}\``;
  return type === 'boolean' ? 'true or false' : type === 'number' ? 'number' : 'text';
}

function linkTo(ref: string): string {
  const name = ref.split('/').at(-1) ?? '';
  return `[\`${name}\`](#${name.toLowerCase()})`;
}
