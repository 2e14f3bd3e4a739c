import { z } from 'zod';
import { address, count, idOf, links, proficiency, text, texts, upkeep } from './parts.ts';

const develops = z.strictObject({
  competency: idOf('competency', 'any').describe('Id of a competency, or `any`.'),
  from: proficiency.optional().describe('Helps from this proficiency on. Without it, from nothing.'),
  to: proficiency.describe('Helps up to this proficiency.'),
});

const initiators = ['self', 'manager', 'either', 'company'] as const;
/** Each is harder to come by than the one before. */
export const needs = ['nothing', 'peer', 'manager-time', 'opening', 'budget'] as const;
const costs = ['none', 'low', 'medium', 'high'] as const;

/** A development activity. The body says how to do it well. */
export const activitySchema = z.strictObject({
  title: text.describe('What one does, in a few words.'),
  type: idOf('activityType').describe('Id of an activity type in `framework.yaml`.'),
  summary: text.optional().describe('What one does, in one sentence.'),
  develops: z
    .array(develops)
    .optional()
    .describe('What it helps with, and from which proficiency to which. One round is worth one step.'),
  initiator: z.enum(initiators).optional().describe('Who can start it: self, manager, either or company.'),
  needs: z.enum(needs).optional().describe('What it needs: nothing, peer, manager-time, opening or budget.'),
  effortHours: z.number().positive().optional().describe('Hours of work for the person.'),
  durationWeeks: z.number().positive().optional().describe('Weeks from start to debrief.'),
  cost: z.enum(costs).optional().describe('What it costs the company: none, low, medium or high.'),
  personDoes: texts.optional().describe('The part of the person.'),
  managerDoes: texts.optional().describe('The part of the manager.'),
  evidence: texts.optional().describe('What exists afterwards.'),
  debrief: texts.optional().describe('Questions to talk about afterwards.'),
  risk: text.optional().describe('What can go wrong.'),
  support: text.optional().describe('What makes it safe.'),
  smallCompany: text
    .optional()
    .describe('How to do it in a small company: words, or `same`, or `no` where it cannot be done.'),
  notEnoughAlone: z.boolean().optional().describe('Needs practice beside it before anything is proved.'),
  eligible: text.optional().describe('Who it is for.'),
  prerequisites: z
    .array(z.union([text, z.strictObject({ activity: idOf('activity').describe('Id of an activity.') })]))
    .optional()
    .describe('What should be done before: a text, or `{activity: id}`.'),
  repeatable: z.boolean().optional().describe('Worth doing again.'),
  seats: count.optional().describe('How many people can do it at a time.'),
  provider: z
    .strictObject({
      name: text.describe('Who offers it.'),
      url: address.optional().describe('Where it is described.'),
    })
    .optional()
    .describe('Who offers it, where it is not your own.'),
  language: z.string().optional().describe('The language it is offered in.'),
  order: z.number().optional().describe('Its place among activities of its type.'),
  links: links.optional(),
  ...upkeep,
});

export type ActivityData = z.infer<typeof activitySchema>;
