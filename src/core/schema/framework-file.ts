import { z } from 'zod';
import { brand } from './brand.ts';
import { features } from './features.ts';
import { address, count, date, idOf, links, proficiency, reference, text, texts, upkeep } from './parts.ts';
import { reviewerForm } from './reviewer.ts';
import { wordChanges } from './word-lists.ts';

const word = {
  id: reference.describe('Names it in all other files.'),
  name: text.describe('What readers see.'),
  meaning: text.optional().describe('What it means, in a sentence.'),
  formerly: z
    .array(reference)
    .optional()
    .describe('Ids it had before. Plans that people keep and the report of changes follow them.'),
};

const reviewer = z.string().regex(reviewerForm);

const anchor = z.strictObject(word);
const scaleStep = z.strictObject({
  name: text.optional().describe('What the proficiency is called in this group.'),
  meaning: text.optional().describe('What it means in this group.'),
});

const grade = z.strictObject({
  ...word,
  baseline: z
    .record(idOf('competency'), proficiency)
    .optional()
    .describe('What is expected of everyone at this grade, by competency.'),
});

const nested = (group: 'competencyGroup' | 'trackGroup') => ({
  ...word,
  in: idOf(group).optional().describe('The group this one belongs to.'),
});

const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

const severity = z.enum(['error', 'warning', 'note', 'off']);

/** The organisation, the scale, grades, groups, dimensions, vocabularies and audiences. */
export const frameworkSchema = z.strictObject({
  name: text.optional().describe('What this framework is called on the site.'),
  organisation: text.optional().describe('Whose it is.'),
  language: languageTag.optional().describe('The language of the content, such as `en` or `pt-BR`.'),
  languages: z
    .array(languageTag)
    .optional()
    .describe(
      'Further languages that the site is shown in, such as `[de, pt-BR]`, with their texts in `translations`.',
    ),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)
    .optional()
    .describe('The version of the content, such as 1.0.0.'),
  modelVersion: count.optional().describe('The version of the content model it is written for: 1.'),
  effectiveFrom: date.optional().describe('The day from which this version holds.'),
  owner: upkeep.owner,
  reviewers: z
    .record(text, z.union([reviewer, z.array(reviewer).min(1)]))
    .optional()
    .describe(
      'Who is asked to review what an owner keeps, by the name of the owner: a handle such as `@northwind/people-ops`, an e-mail address, or a list of them.',
    ),
  repository: z
    .strictObject({
      url: address.describe('Where the repository is.'),
      branch: text.optional().describe('The branch people edit. Default main.'),
      folder: text.optional().describe('The content folder in the repository. Default content.'),
      host: z
        .enum(['github', 'gitlab', 'bitbucket', 'gitea'])
        .optional()
        .describe('Whose addresses it has, where its own do not tell: github, gitlab, bitbucket or gitea.'),
      edit: address
        .optional()
        .describe(
          'Where a file is edited on any other host: `{branch}`, `{file}` and `{line}` are filled in.',
        ),
    })
    .optional()
    .describe('Where the content is kept, for *edit this page*.'),
  feedback: address
    .optional()
    .describe(
      'Where feedback goes: an https or mailto address, in which `{page}`, `{statement}`, `{file}` and `{line}` are filled in.',
    ),
  policies: links.optional().describe('Policies that belong to it, such as the pay policy.'),
  profile: z
    .enum(['small', 'medium', 'large'])
    .optional()
    .describe('The size of the company: small, medium or large. Sets the thresholds of checks.'),
  parity: z
    .enum(['equal', 'separate'])
    .optional()
    .describe('Whether a grade means the same with and without people to manage.'),
  statementOfUse: text.optional().describe('What the framework is for, and what it is not for.'),
  promotionPrinciples: texts.optional().describe('What holds for every promotion.'),
  checks: z.record(idOf('check'), severity).optional().describe('Severity of a check, by its name.'),
  words: wordChanges
    .optional()
    .describe('Words that checks of texts look for too, and words that they let pass, by list.'),
  leadIns: z
    .strictObject({
      responsibilities: text.optional().describe('Words before responsibilities.'),
      behaviours: text.optional().describe('Words before behaviours.'),
      examples: text.optional().describe('Words before examples.'),
    })
    .optional()
    .describe('Words shown before lists.'),
  scale: z
    .array(
      z.strictObject({
        ...word,
        points: z.number().optional().describe('Points, for rules that count them.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The proficiencies, lowest first.'),
  scaleZero: z
    .strictObject({ name: text.describe('Its name.'), meaning: text.optional().describe('Its meaning.') })
    .optional()
    .describe('How the absence of an expectation is called.'),
  grades: z.array(grade).optional().describe('The rungs that tracks share, lowest first.'),
  dimensions: z
    .array(z.strictObject({ ...word, anchors: z.array(anchor).min(1).describe('Its values, lowest first.') }))
    .optional()
    .describe('The dimensions of scope.'),
  competencyGroups: z
    .array(
      z.strictObject({
        ...nested('competencyGroup'),
        scale: z
          .record(idOf('proficiency'), scaleStep)
          .optional()
          .describe('Own names of proficiencies; those it leaves out do not exist in this group.'),
      }),
    )
    .optional()
    .describe('Groups of competencies.'),
  trackGroups: z
    .array(z.strictObject(nested('trackGroup')))
    .optional()
    .describe('Groups of tracks.'),
  activityTypes: z
    .array(
      z.strictObject({
        ...word,
        bucket: z.enum(['work', 'others', 'formal']).optional().describe('work, others or formal.'),
      }),
    )
    .optional()
    .describe('Types of activities.'),
  metrics: z
    .array(
      z.strictObject({
        ...word,
        unit: text.optional().describe('Its unit, such as percent of quota.'),
        better: z.enum(['higher', 'lower']).optional().describe('Which way is better.'),
        gamingWarning: text.optional().describe('What happens when it becomes a target.'),
      }),
    )
    .optional()
    .describe('Metrics that results and gates speak of.'),
  processes: z
    .array(z.strictObject({ ...word, steps: texts.optional().describe('Its steps, in order.') }))
    .optional()
    .describe('How moves are decided.'),
  audiences: z
    .array(z.strictObject(word))
    .min(1)
    .optional()
    .describe('Who builds are made for, widest first.'),
  searchEngines: z
    .enum(['widest', 'all', 'none'])
    .optional()
    .describe(
      'Which builds search engines may list: those for the `widest` audience (the default), `all` or `none`.',
    ),
  overlayPages: z
    .array(z.array(idOf('overlay')).min(1))
    .optional()
    .describe('Combinations of overlays that get pages of their own.'),
  brand: brand.optional().describe('Under whose name and in whose colours the site appears.'),
  features: features
    .optional()
    .describe('Parts of the site that are `off`, such as `{ map: off }`. All others are shown.'),
  offline: z
    .boolean()
    .optional()
    .describe(
      'Whether browsers keep the site, so that it can be read without a network: `true` or `false` (the default).',
    ),
  formerly: upkeep.formerly,
  reviewBy: upkeep.reviewBy,
  exceptions: upkeep.exceptions,
});

export type FrameworkData = z.infer<typeof frameworkSchema>;
