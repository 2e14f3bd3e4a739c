import { z } from 'zod';
import { audience, idOf, links, reference, text, texts } from './parts.ts';

/** A sentence of the framework that has a permanent link: a bare text, or a text with more to it. */
export type StatementData = string | StatementObject;

interface StatementObject {
  id?: string | undefined;
  /** The text that its id is made of, where a translation stands in its place. No file holds it. */
  idFrom?: string;
  text: string;
  kind?: 'requirement' | 'example' | undefined;
  audience?: string | undefined;
  appliesTo?: string[] | undefined;
  examples?: string[] | undefined;
  parts?: StatementData[] | undefined;
  links?: z.infer<typeof links> | undefined;
}

export const statement: z.ZodType<StatementData> = z.lazy(() => z.union([text, statementObject]));

export const statementObject: z.ZodType<StatementObject> = z.strictObject({
  id: reference.optional().describe('Keeps the permanent link when the words change. Unique in its file.'),
  text: text.describe('What is said, as Markdown.'),
  kind: z
    .enum(['requirement', 'example'])
    .optional()
    .describe('A requirement is asked for; an example is neither necessary nor sufficient.'),
  audience: audience.optional(),
  appliesTo: z.array(idOf('track')).optional().describe('Tracks it holds for. Without it, all.'),
  examples: texts.optional().describe('What this can look like.'),
  parts: z.array(statement).optional().describe('Statements that this one is made of.'),
  links: links.optional(),
});

export const statements = z.array(statement);

export const fact = z.strictObject({
  label: text.describe('What it is about, such as *Travel*.'),
  value: z.union([text, z.number(), z.boolean()]).describe('What holds.'),
  unit: text.optional().describe('The unit of a number.'),
  audience: audience.optional(),
});

export const facts = z.array(fact).describe('Anything that describes it and is no expectation.');
