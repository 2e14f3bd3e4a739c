import { z } from 'zod';
import { type Named, naming } from './naming.ts';

/** Fields that a file of another language may hold, because readers read them, and what each holds. */
export const translatable = z.registry<{ holds: string }>();

// Says something, and holds no control characters but tabs and line ends, and no halves of characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is there to keep them out.
const sayable = /^(?=[\s\S]*\S)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]*$/u;

/** How long a text may be, in characters. Longer ones belong into a body, and can hold a build up for minutes. */
const longestText = 10_000;

/** Markdown that says something. Never HTML: what looks like a tag is shown as written. */
export const text = z.string().max(longestText).regex(sayable).register(translatable, { holds: 'text' });

/** The id of another thing, or of a word of a vocabulary in `framework.yaml`. */
export const reference = z.string().max(longestText).regex(sayable);

/** The id of something of these kinds, or one of a few words in its place. */
export const idOf = (names: Named | readonly Named[], ...words: string[]) =>
  z
    .string()
    .max(longestText)
    .regex(sayable)
    .register(naming, { names: typeof names === 'string' ? [names] : names, words });

export const texts = z.array(text);

/** A day such as 2027-01-31. */
export const date = z.iso.date();

/** A number of months, weeks or hours that has to be more than nothing. */
export const duration = z.number().positive();

export const count = z.int().positive();

export const audience = idOf('audience').describe(
  'Who this is for: the id of an audience in `framework.yaml`. Without it, it is for the widest audience.',
);

const safeAddress = /^(https?:\/\/|mailto:)\S+$/;

/** An address that is safe to link to. */
export const address = z.string().regex(safeAddress).register(translatable, { holds: 'address' });

export const link = z.strictObject({
  url: address.describe('Where it leads: an https or mailto address.'),
  text: text.optional().describe('What the link says. Without it, the address is shown.'),
  language: z
    .string()
    .register(translatable, { holds: 'word' })
    .optional()
    .describe('The language of what it leads to, such as `de`.'),
  audience: audience.optional(),
});

export const links = z.array(link).describe('More to read, as a list of `{url, text, language}`.');

export const exception = z.strictObject({
  check: idOf('check').describe('Name of the check that should be silent here.'),
  at: text.optional().describe('The field it should be silent about, such as `expectations.negotiation`.'),
  reason: text.describe('Why this is right as it stands.'),
});

/** Fields that every kind of file may hold. */
export const upkeep = {
  owner: text.optional().describe('Who keeps this file true: a person, a team or a handle.'),
  reviewBy: date.optional().describe('The day by which somebody should read this again.'),
  formerly: z.array(reference).optional().describe('Ids this had before. Their addresses lead here.'),
  audience: audience.optional(),
  exceptions: z
    .array(exception)
    .optional()
    .describe('Checks that are silent here, each with the reason why.'),
};

/** A position on the scale, counted from 1. */
export const position = z
  .int()
  .positive()
  .register(naming, { names: ['proficiency'] });

/** A proficiency, by its position on the scale counted from 1, or by its id. */
export const proficiency = z
  .union([position, idOf('proficiency')])
  .describe('A proficiency: its position on the scale, counted from 1, or its id.');

/** What removes an inherited entry, or says that something does not apply. */
export const notApplicable = z.literal('n/a');
