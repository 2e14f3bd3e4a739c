import { z } from 'zod';
import { count, idOf, notApplicable, position, proficiency, reference, text } from './parts.ts';
import { statements } from './statement.ts';

const expectationObject = z.strictObject({
  proficiency: proficiency.optional(),
  importance: z
    .enum(['must', 'expected', 'optional'])
    .optional()
    .describe('How far a rule may leave it open. Every *must* has to be met. Default: expected.'),
  emphasis: z.boolean().optional().describe('One of the few that matter most at this level.'),
  note: text.optional().describe('What it means at this level in particular.'),
  reason: text.optional().describe('Why it is lower than at the level before.'),
  exceeding: text.optional().describe('What going beyond it looks like.'),
  statements: statements.optional().describe('Words of this level for this competency.'),
});

/** What a level expects in one competency. An empty mapping: expected, at no stated proficiency. */
export const expectation = z.union([position, notApplicable, idOf('proficiency'), expectationObject]);

export type ExpectationData = z.infer<typeof expectation>;

export const expectations = z
  .record(idOf('competency'), expectation)
  .describe('What is expected, by competency: a proficiency, or a mapping that says more.');

export const expectationRule = z
  .union([
    z.literal('all'),
    z.strictObject({ allBut: count.describe('How many may be open.') }),
    z.strictObject({
      share: z.union([z.number().gt(0).max(1), z.literal('majority')]).describe('How large a part is met.'),
      at: proficiency.optional().describe('The proficiency at which the share is met.'),
      others: z.enum(['asExpected', 'free']).optional().describe('What holds for the rest.'),
      text: text.optional().describe('The rule in a sentence.'),
    }),
    z.strictObject({ points: z.number().positive().describe('Points to reach over all expectations.') }),
  ])
  .describe('How many of the *expected* ones have to be met. Default: all.');

export const alternative = z.strictObject({
  id: reference.describe('Names this alternative in links.'),
  name: text.describe('What this way of filling the level is called.'),
  expectations: expectations.optional(),
  statements: statements.optional().describe('What is asked in this alternative.'),
});

const share = z.union([z.number().min(0).max(1), z.enum(['most', 'some', 'few', 'exception', 'none'])]);

const anchor = idOf('anchor');
const scopeValue = z.union([notApplicable, anchor, z.array(anchor).min(1), z.record(anchor, share)]);

export const scope = z
  .record(idOf('dimension'), scopeValue)
  .describe(
    'By dimension: an anchor, a list of anchors, `n/a`, or a mix `{anchor: share}` where a share is a number or most, some, few, exception, none.',
  );
