import { z } from 'zod';
import { expectations } from './expectation.ts';
import { duration, idOf, text, upkeep } from './parts.ts';
import { statements } from './statement.ts';

const addition = z.strictObject({
  about: text.optional().describe('A paragraph about what is different.'),
  responsibilities: statements.optional().describe('Responsibilities that come on top.'),
  evidence: statements.optional().describe('Evidence that comes on top.'),
  questions: z.array(text).optional().describe('Questions that come on top.'),
});

const replacement = z.strictObject({
  summary: text.optional().describe('The summary in place of the level’s.'),
  scopeText: text.optional().describe('The scope in place of the level’s.'),
  notThis: text.optional().describe('The anti-example in place of the level’s.'),
  responsibilities: statements.optional().describe('Statements in place of those with the same id.'),
  evidence: statements.optional().describe('Statements in place of those with the same id.'),
});

const overlayKinds = ['segment', 'product', 'industry', 'region', 'discipline', 'method'] as const;

/** A segment, product, region or discipline laid over levels. Levels are never copied. */
export const overlaySchema = z.strictObject({
  title: text.describe('What it is called.'),
  kind: z
    .enum(overlayKinds)
    .optional()
    .describe(`What it is: ${overlayKinds.join(', ')}.`),
  summary: text.optional().describe('What is different there, in one sentence.'),
  appliesTo: z
    .array(idOf(['track', 'level']))
    .optional()
    .describe('Ids of the tracks or levels it is laid over.'),
  add: addition.optional().describe('What comes on top.'),
  replace: replacement.optional().describe('What is said in place of the level’s own words.'),
  terms: z.record(text, text).optional().describe('Words to read differently, such as `customer: agency`.'),
  expectations: expectations.optional().describe('What is expected instead. `n/a` removes.'),
  eligibility: text.optional().describe('What a person has to have or be allowed to do.'),
  ...upkeep,
});

/** A hat worn for a time on top of a level. */
export const assignmentSchema = z.strictObject({
  title: text.describe('What it is called.'),
  summary: text.optional().describe('What it is, in one sentence.'),
  onTopOf: z.array(idOf('level')).optional().describe('Ids of the levels it is worn on.'),
  adds: statements.optional().describe('What comes on top.'),
  takesAway: statements.optional().describe('What is taken away to make room.'),
  term: z
    .union([duration, text])
    .optional()
    .describe('How long: months as a number, or words such as *until the vacancy is filled*.'),
  permissions: z.array(text).optional().describe('What the person may decide meanwhile.'),
  endsHow: text.optional().describe('How it ends, and what comes after.'),
  ...upkeep,
});

export type OverlayData = z.infer<typeof overlaySchema>;
export type AssignmentData = z.infer<typeof assignmentSchema>;
