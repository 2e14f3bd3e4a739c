import { z } from 'zod';
import { occupationElsewhere } from './elsewhere.ts';
import { expectations } from './expectation.ts';
import { lifecycle } from './level.ts';
import { idOf, text, texts, upkeep } from './parts.ts';
import { facts } from './statement.ts';

const level = idOf('level');
const branch = z.union([level, z.array(level).min(1)]);

/** A track and the order of its levels. The body says what the work is like. */
export const trackSchema = z.strictObject({
  title: text.describe('What the track is called.'),
  mark: z
    .string()
    .regex(/^\p{L}{2}$/u)
    .optional()
    .describe('Two letters that stand for it on the map.'),
  kind: z
    .enum(['individual', 'management', 'mixed'])
    .optional()
    .describe('Whether its people manage others. Default individual.'),
  group: idOf('trackGroup').optional().describe('Id of a track group in `framework.yaml`.'),
  order: z.number().optional().describe('Its place among the tracks, lowest first.'),
  summary: text.optional().describe('What the track is, in one sentence.'),
  purpose: text.optional().describe('What it is for, and why it exists.'),
  levels: z
    .array(z.union([level, z.array(branch).min(2)]))
    .describe('Ids of its levels, lowest first. An item that is a list is a fork into branches.'),
  suits: z.union([text, texts]).optional().describe('Who would enjoy this work.'),
  doesNotSuit: z.union([text, texts]).optional().describe('Who would not.'),
  typicalResults: text.optional().describe("What results look like, relative to the company's usual."),
  extends: idOf('track').optional().describe('Another track; levels pair by grade.'),
  expectations: expectations.optional(),
  facts: facts.optional(),
  ...occupationElsewhere,
  ...lifecycle('track'),
  ...upkeep,
});

export type TrackData = z.infer<typeof trackSchema>;
