import type { core } from 'zod';
import { capitalise } from '../problems/capitalise.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { nameField } from '../problems/name-field.ts';
import type { FieldPath, Fix } from '../problems/problem.ts';
import { list, quote } from '../problems/quote.ts';
import { slipOf } from '../problems/the-only-near.ts';

type Issue = core.$ZodIssue;

/** What zod found, in the words of an editor. Paths start at the top of the file. */
export interface ShapeFinding {
  path: FieldPath;
  atKey?: boolean;
  message: string;
  hint?: string;
  /** The field that an unknown key was probably meant to be. */
  meant?: string;
  fix?: Fix;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'a mapping of fields',
  record: 'a mapping',
};

const typeName = (type: string): string => typeNames[type] ?? type;

function whatItIs(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return quote(value);
}

/** Says what is wrong with `value`, which stands at `path`. `fields` are the keys that are known there. */
export function describeIssue(
  issue: Issue,
  path: FieldPath,
  value: unknown,
  isThere: boolean,
  fields: readonly string[],
): ShapeFinding[] {
  const field = nameField(path);
  const one = (message: string, hint?: string): ShapeFinding[] => [
    { path, message: capitalise(message), ...(hint ? { hint } : {}) },
  ];
  if (!isThere && issue.code !== 'unrecognized_keys') return one(`${field} is missing.`);
  switch (issue.code) {
    case 'invalid_type':
      return one(
        `${field} is ${whatItIs(value)} and has to be ${typeName(issue.expected)}.`,
        isUnquoted(value, issue.expected)
          ? 'Put it in quotes.'
          : isColourAsComment(path, value)
            ? colourNeedsQuotes
            : undefined,
      );
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, fields, value));
    case 'invalid_value':
      return one(...oneOf(field, value, issue.values.map(String))).map((finding) => ({
        ...finding,
        ...(typeof value === 'string' ? slipOf(value, issue.values.map(String)) : {}),
      }));
    case 'too_small':
      return one(tooSmall(field, issue));
    case 'too_big':
      return one(...tooBig(field, value, issue));
    case 'invalid_format':
      return one(...badFormat(field, value, issue.format));
    case 'invalid_union':
      return one(
        `${field} is ${whatItIs(value)} and has to be ${list(expectedTypes(issue.errors), 'or')}.`,
        isColourAsComment(path, value) ? colourNeedsQuotes : undefined,
      );
    default:
      return one(`${field} is ${whatItIs(value)}, which does not fit here.`);
  }
}

const isUnquoted = (value: unknown, expected: string): boolean =>
  expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');

const colourNeedsQuotes =
  'A colour that begins with `#` needs quotes: YAML takes the rest of the line for a comment.';

const isColourAsComment = ([top, field]: FieldPath, value: unknown): boolean =>
  value === null && top === 'brand' && (field === 'accent' || field === 'trackHues');

function unknownKey(key: string, path: FieldPath, fields: readonly string[], mapping: unknown): ShapeFinding {
  // A field that is there already was not meant again.
  const nearest = didYouMean(
    key,
    fields.filter((field) => field === key || !isThereIn(mapping, field)),
  );
  const where = path.length === 0 ? 'this kind of file' : nameField(path);
  const known = fields.length > 0 ? `Known here: ${fields.join(', ')}.` : undefined;
  const hint = fields.includes(key)
    ? 'It does not go together with the fields beside it. Keep one of them.'
    : isCutText(key, mapping)
      ? 'A comma ends a text inside `{ }`. Put the whole text in quotes.'
      : nearest
        ? `Did you mean \`${nearest}\`?`
        : known;
  return {
    path: [...path, key],
    atKey: true,
    message: `${quote(key)} is not a field of ${where}.`,
    ...(hint ? { hint } : {}),
    ...(nearest && nearest !== key ? { meant: nearest } : {}),
    ...(isCutText(key, mapping) ? {} : slipOf(key, fields)),
  };
}

const isThereIn = (mapping: unknown, field: string): boolean =>
  typeof mapping === 'object' && mapping !== null && Object.hasOwn(mapping, field);

/** The rest of an unquoted text behind a comma in a flow mapping, which YAML takes for a key without a value. */
function isCutText(key: string, mapping: unknown): boolean {
  return key.includes(' ') && (mapping as Record<string, unknown> | null)?.[key] === null;
}

function oneOf(field: string, value: unknown, known: readonly string[]): [string, string | undefined] {
  const nearest = typeof value === 'string' ? didYouMean(value, known) : undefined;
  const choices = list(
    known.map((each) => `\`${each}\``),
    'or',
  );
  return [
    `${field} is ${whatItIs(value)} and has to be ${choices}.`,
    nearest && `Did you mean \`${nearest}\`?`,
  ];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it tells an editor that one is there.
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/u;

function tooSmall(field: string, issue: core.$ZodIssueTooSmall): string {
  if (issue.origin === 'array')
    return `${field} needs at least ${issue.minimum === 1 ? 'one entry' : `${issue.minimum} entries`}.`;
  return `${field} has to be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`;
}

function tooBig(field: string, value: unknown, issue: core.$ZodIssueTooBig): [string, string?] {
  if (typeof value !== 'string')
    return [`${field} is ${quote(value)} and has to be at most ${issue.maximum}.`];
  return [
    `${field} is ${value.length} characters long and may have at most ${issue.maximum}.`,
    'Shorten it, or write it into the body of an MDX file.',
  ];
}

function badFormat(field: string, value: unknown, format: string): [string, string?] {
  if (typeof value === 'string' && value.trim() === '') {
    return [`${field} is there but says nothing.`, 'Write something, or remove the field.'];
  }
  if (typeof value === 'string' && unsayable.test(value)) {
    return [`${field} holds a control character or half of a character.`, 'Take out what cannot be seen.'];
  }
  if (format === 'date')
    return [`${field} is ${quote(value)}, which is not a day.`, 'Write it as 2027-01-31.'];
  return [`${field} is ${quote(value)}, which does not have the right form.`];
}

function expectedTypes(branches: readonly (readonly Issue[])[]): string[] {
  const types = branches.flatMap((issues) =>
    issues.flatMap((issue) => {
      if (issue.path.length > 0) return [];
      if (issue.code === 'invalid_type') return [typeName(issue.expected)];
      if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``);
      if (issue.code === 'invalid_union') return expectedTypes(issue.errors);
      return [];
    }),
  );
  return [...new Set(types)];
}
