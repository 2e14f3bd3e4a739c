import { z } from 'zod';
import { occupationElsewhere } from './elsewhere.ts';
import { alternative, expectationRule, expectations, scope } from './expectation.ts';
import { results } from './gate.ts';
import { availability, move } from './move.ts';
import { duration, idOf, reference, text, texts, upkeep } from './parts.ts';
import { facts, statements } from './statement.ts';

const status = z
  .enum(['active', 'planned', 'off', 'retired'])
  .describe('Default active. Planned, off (defined, not in use) and retired things are shown as such.');

export const lifecycle = (kind: 'level' | 'track') => ({
  status: status.optional(),
  successor: idOf(kind).optional().describe('What took its place, where it is retired.'),
});

const contribution = z.strictObject({
  text: text.describe('A duty that is counted.'),
  perYear: z.number().positive().optional().describe('How often in a year.'),
});

const step = z.strictObject({
  id: reference.describe('Names the step in links.'),
  title: text.describe('What the step is called.'),
  meaning: text.optional().describe('What it stands for.'),
  expectations: expectations.optional(),
  statements: statements.optional().describe('What this step asks.'),
});

const range = z.strictObject({
  from: z.int().nonnegative().describe('At least this many.'),
  to: z.int().positive().optional().describe('At most this many.'),
});

const capacity = z.union([
  availability,
  z.strictObject({
    state: availability.describe('open, needs-opening or capped.'),
    reason: text.optional().describe('Why, in a sentence readers can accept.'),
  }),
]);

/** A level of a track: what is expected there, and the ways on from it. */
export const levelSchema = z.strictObject({
  title: text.describe('What people at this level are called.'),
  aliases: texts.optional().describe('Other names for it. Search finds them.'),
  grade: idOf('grade').optional().describe('Id of a grade in `framework.yaml`.'),
  ...lifecycle('level'),
  kind: z
    .enum(['individual', 'management'])
    .optional()
    .describe("Where it differs from the track's: a management branch within a track."),
  summary: text.optional().describe('What this level is for, in one sentence of up to 20 words.'),
  about: text.optional().describe('More, where a sentence does not suffice.'),
  scopeText: text.optional().describe('The scope of the work in a sentence.'),
  scope: scope.optional(),
  responsibilities: statements.optional().describe('What someone here answers for: four to seven sentences.'),
  expectations: expectations.optional(),
  expectationRule: expectationRule.optional(),
  alternatives: z
    .array(alternative)
    .min(2)
    .optional()
    .describe('Ways of filling the level; one has to be met.'),
  results: results.optional().describe('The results this level usually brings, or `n/a`.'),
  facts: facts.optional(),
  contributions: z.array(contribution).optional().describe('Duties that are counted.'),
  evidence: statements.optional().describe('What would exist at this level: things, not qualities.'),
  notThis: text.optional().describe('What this level is not, in one line.'),
  growHere: text.optional().describe('How to keep growing here without moving.'),
  reports: z
    .union([z.enum(['none', 'some']), range])
    .optional()
    .describe('People managed: `none`, `some`, or `{from, to}`.'),
  ownNumber: z.boolean().optional().describe('Carries an own number beside managing.'),
  careerLevel: z.boolean().optional().describe('Staying here is a success; nobody has to go further.'),
  summit: z.boolean().optional().describe('Nothing above; `growHere` says what then.'),
  steps: z.array(step).optional().describe('Steps inside the level, where a company has them.'),
  capacity: capacity.optional().describe('Whether a seat has to exist: open, needs-opening or capped.'),
  typicalTenure: z
    .strictObject({
      fromMonths: duration.optional().describe('Months people stay at least, usually.'),
      toMonths: duration.optional().describe('Months people stay at most, usually.'),
    })
    .optional()
    .describe('How long people usually stay in this level. Information, never a condition.'),
  expectedPace: text.optional().describe('What the company says about moving on from here.'),
  payNote: text.optional().describe('Where pay is written.'),
  questions: texts.optional().describe('Questions for the conversation between person and manager.'),
  extends: idOf('level').optional().describe('Another level whose entries this one inherits.'),
  moves: z.array(move).optional().describe('Ways on from here. Promotion within the track exists by itself.'),
  ...occupationElsewhere,
  ...upkeep,
});

export type LevelData = z.infer<typeof levelSchema>;
