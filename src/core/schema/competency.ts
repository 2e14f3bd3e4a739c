import { z } from 'zod';
import { skillElsewhere } from './elsewhere.ts';
import { idOf, links, text, texts, upkeep } from './parts.ts';
import { facts, statements } from './statement.ts';

const descriptor = z.strictObject({
  summary: text.optional().describe('This proficiency in a few words.'),
  behaviours: statements.optional().describe('Two to five acts that one can see, 8 to 28 words each.'),
  meeting: text.optional().describe('What meeting it looks like.'),
  exceeding: text.optional().describe('What going beyond it looks like.'),
  evidence: statements.optional().describe('What would exist.'),
  notThis: text.optional().describe('What it is not, in one line.'),
});

/** A competency and its rubric. */
export const competencySchema = z.strictObject({
  title: text.describe('What the competency is called.'),
  aliases: texts.optional().describe('Other names for it. Search finds them.'),
  group: idOf('competencyGroup').optional().describe('Id of a competency group in `framework.yaml`.'),
  order: z.number().optional().describe('Its place in its group, lowest first.'),
  definition: text.optional().describe('What it is, in one or two sentences.'),
  whyItMatters: z
    .union([text, z.record(idOf('track', 'all'), text)])
    .optional()
    .describe('Why it matters: one text, or one for each track (`all` for the others).'),
  appliesTo: z
    .union([z.literal('everyone'), z.array(idOf('track'))])
    .optional()
    .describe('`everyone`, or the tracks it belongs to.'),
  descriptors: z
    .record(idOf('proficiency'), descriptor)
    .optional()
    .describe('What each proficiency looks like, by position or id. Not every one has to be there.'),
  behaviours: statements.optional().describe('Behaviours without a proficiency.'),
  notThis: text.optional().describe('What it is not, in one line.'),
  trackExamples: z
    .record(idOf('track'), z.record(idOf('proficiency'), statements))
    .optional()
    .describe('Examples by track and proficiency, where the work differs. Never another definition.'),
  related: z.array(idOf('competency')).optional().describe('Ids of competencies that go with it.'),
  methodTerms: z.array(idOf('term')).optional().describe('Ids of glossary terms of selling methods.'),
  facts: facts.optional(),
  links: links.optional(),
  ...skillElsewhere,
  ...upkeep,
});

export type CompetencyData = z.infer<typeof competencySchema>;
export type DescriptorData = z.infer<typeof descriptor>;
