import { z } from 'zod';
import { count, reference, text } from '../../schema/parts.ts';

/** What a sheet may hold, and what the sheet of ours is called. */
export const held = {
  tracks: 'Tracks',
  levels: 'Levels',
  competencies: 'Competencies',
  activities: 'Activities',
  matrix: 'Matrix',
  expectations: 'Expectations',
  rubric: 'Rubric',
  moves: 'Moves',
} as const;

export type Held = keyof typeof held;

/** What is written in a cell, and what is meant by it. */
const words = z.record(text, z.union([text, z.number()]));

const sheet = z.strictObject({
  sheet: text.describe('The name of the sheet, or of the .csv file without its ending.'),
  holds: z.enum(Object.keys(held) as [Held, ...Held[]]).describe(`One of ${Object.keys(held).join(', ')}.`),
  headRow: count.optional().describe('The row with the headings. Without it, the first.'),
  turned: z.boolean().optional().describe('In a matrix: competencies are rows, and levels are columns.'),
  columns: z.record(text, reference).describe('Headings of the sheet, and the field that each holds.'),
  always: z.record(reference, text).optional().describe('Fields that are the same in all rows.'),
  words: z
    .record(reference, words)
    .optional()
    .describe('By field: what is written in the sheet, and what the framework says instead.'),
});

/** What the columns of somebody's own tables are. */
export const mappingSchema = z.strictObject({ sheets: z.array(sheet).min(1) });

export type SheetMapping = z.infer<typeof sheet>;
export type Mapping = z.infer<typeof mappingSchema>;
