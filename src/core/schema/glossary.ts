import { z } from 'zod';
import { audience, links, reference, text, upkeep } from './parts.ts';

const term = z.strictObject({
  id: reference.describe('Names the term in links.'),
  term: text.describe('The term.'),
  meaning: text.describe('What it means here.'),
  kind: text.optional().describe('What kind of term it is, such as *method*.'),
  aliases: z.array(text).optional().describe('Other words for it.'),
  links: links.optional(),
  audience: audience.optional(),
  formerly: z
    .array(reference)
    .optional()
    .describe('Ids it had before. Links from outside to them lead here.'),
});

/** The terms that the framework uses. */
export const glossarySchema = z.strictObject({
  terms: z.array(term).describe('The terms, as a list of `{id, term, meaning}`.'),
  ...upkeep,
});

export type GlossaryData = z.infer<typeof glossarySchema>;
