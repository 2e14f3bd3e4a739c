import { z } from 'zod';
import { gates } from './gate.ts';
import { audience, duration, idOf, text } from './parts.ts';

const moveKinds = [
  'promotion',
  'lateral',
  'broadening',
  'into-management',
  'back-to-individual',
  'rotation',
  'trial',
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** Whether a seat has to exist, from the freest to the strictest. */
export const availabilities = ['open', 'needs-opening', 'capped'] as const;

export const availability = z.enum(availabilities);

const outside = z.strictObject({ outside: text.describe('A place that this framework does not hold.') });

export const move = z.strictObject({
  to: z
    .union([idOf('level', 'any'), z.array(idOf('level')).min(1), outside])
    .describe('A level, a list of levels, `any`, or `{outside: text}`.'),
  kind: z.enum(moveKinds).describe(`What kind of move it is: ${moveKinds.join(', ')}.`),
  condition: text.optional().describe('What has to be true and visible before, in a full sentence.'),
  gates: gates.optional().describe('Conditions apart from behaviour, as data: `all` or `any` of them.'),
  availability: availability
    .optional()
    .describe('Whether a seat has to exist. Without it, the capacity of the level it leads to.'),
  ifNoOpening: text.optional().describe('What happens, and what the person is told, while no seat is open.'),
  process: idOf('process').optional().describe('Id of a process in `framework.yaml`: how it is decided.'),
  keepsGrade: z.boolean().optional().describe('The person keeps the grade they had.'),
  rightOfReturn: duration.optional().describe('Months in which the person may come back as of right.'),
  protectedRamp: duration.optional().describe('Months in which results do not count against the person.'),
  term: duration.optional().describe('Months it lasts, where it ends by itself.'),
  advice: text.optional().describe('A word from someone who made this move.'),
  payNote: text.optional().describe('What it does to pay, or where that is written.'),
  notAllowed: text.optional().describe('The move is not made; here is why. Readers see it.'),
  audience: audience.optional(),
});

export type MoveData = z.infer<typeof move>;
