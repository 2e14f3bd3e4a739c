import { z } from 'zod';
import { date, idOf, text, upkeep } from './parts.ts';

/** A guide. The body is the guide; it may use components that show live content. */
export const guideSchema = z.strictObject({
  title: text.describe('What the guide is called.'),
  summary: text.optional().describe('What it helps with, in one sentence.'),
  readers: z
    .enum(['person', 'manager', 'both', 'company'])
    .optional()
    .describe('Who it is written for: person, manager, both or company.'),
  order: z.number().optional().describe('Its place among the guides.'),
  ...upkeep,
});

/** The path of a person through levels. The body tells it. */
export const storySchema = z.strictObject({
  title: text.describe('What the story is called.'),
  path: z.array(idOf('level')).optional().describe('Ids of the levels it goes through, in order.'),
  composite: z.boolean().optional().describe('Made of several people, and says so.'),
  helped: text.optional().describe('What helped.'),
  hard: text.optional().describe('What was hard.'),
  order: z.number().optional().describe('Its place among the stories.'),
  ...upkeep,
});

/** What changed in the framework, and what it means for people midway. */
export const changeSchema = z.strictObject({
  date: date.optional().describe('The day from which it holds.'),
  summary: text.optional().describe('What changed, in one sentence.'),
  affects: z.array(idOf('kind/id')).optional().describe('What it touches, as `kind/id`.'),
  forPeopleMidway: text.optional().describe('What it means for people who are on their way.'),
  ...upkeep,
});

export type GuideData = z.infer<typeof guideSchema>;
export type StoryData = z.infer<typeof storySchema>;
export type ChangeData = z.infer<typeof changeSchema>;
