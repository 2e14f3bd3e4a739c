import { z } from 'zod';
import { audience, count, duration, idOf, notApplicable, proficiency, text, texts } from './parts.ts';

const bound = z.union([z.number(), z.literal('internal')]);
const who = { audience: audience.optional() };

const window = z
  .strictObject({
    months: duration.optional().describe('Length in months.'),
    aligned: z
      .enum(['rolling', 'fiscal', 'review'])
      .optional()
      .describe('Whether it runs with the months, the fiscal year or the reviews.'),
    text: text.optional().describe('The window in words.'),
  })
  .describe('The time over which it is measured.');

const metricGate = z.strictObject({
  metric: idOf('metric').describe('Id of a metric in `framework.yaml`.'),
  atLeast: bound.optional().describe('This much or more; `internal` where the number is not published.'),
  above: bound.optional().describe('More than this.'),
  below: bound.optional().describe('Less than this.'),
  atMost: bound.optional().describe('This much or less.'),
  within: z.tuple([z.number(), z.number()]).optional().describe('Between two numbers, both included.'),
  value: z.literal('internal').optional().describe('The number is known inside the company only.'),
  window: window.optional(),
  excluding: texts.optional().describe('What does not count, such as ramp months.'),
  ...who,
});

const tenureGate = z.strictObject({
  tenure: z
    .strictObject({
      months: duration.describe('How long.'),
      in: z.enum(['level', 'track', 'company']).describe('Where.'),
    })
    .describe('Time that has been spent somewhere.'),
  ...who,
});
const activityGate = z.strictObject({
  activity: idOf('activity').describe('Id of an activity that has been done.'),
  times: count.optional().describe('How often. Default: once.'),
  ...who,
});
const endorsementGate = z.strictObject({
  endorsement: z
    .strictObject({
      by: text.describe('Who speaks for the person.'),
      count: count.optional().describe('How many of them. Default: one.'),
    })
    .describe('Somebody who speaks for the person.'),
  ...who,
});
const proficiencyGate = z.strictObject({
  proficiency: z
    .record(idOf('competency'), proficiency)
    .describe('Proficiencies shown before the move, by competency.'),
  ...who,
});
const headcountGate = z.strictObject({
  headcount: text.describe('What the company has to need or afford.'),
  ...who,
});
const textGate = z.strictObject({ text: text.describe('A condition in a sentence.'), ...who });

type LeafData = z.infer<
  | typeof metricGate
  | typeof tenureGate
  | typeof activityGate
  | typeof endorsementGate
  | typeof proficiencyGate
  | typeof headcountGate
  | typeof textGate
>;

/** Conditions of a move apart from behaviour: `all` or `any` over further gates, or one condition. */
export type GateData = LeafData | AllGate | AnyGate;
interface AllGate {
  all: GateData[];
  audience?: string | undefined;
}
interface AnyGate {
  any: GateData[];
  audience?: string | undefined;
}

// One flat union, so that a misspelt field is compared with each shape a gate may have.
export const gates: z.ZodType<GateData> = z.lazy(() =>
  z.union([
    metricGate,
    tenureGate,
    activityGate,
    endorsementGate,
    proficiencyGate,
    headcountGate,
    textGate,
    z.strictObject({ all: z.array(gates).min(1).describe('Every one of these.'), ...who }),
    z.strictObject({ any: z.array(gates).min(1).describe('One of these.'), ...who }),
  ]),
);

/** A result that describes a level, relative to the company's usual or as a value for those inside. */
const result = z.strictObject({
  metric: idOf('metric').describe('Id of a metric in `framework.yaml`.'),
  relative: text.optional().describe('Relative to the usual in this company, in words.'),
  value: z
    .union([z.number(), text])
    .optional()
    .describe('The number. For `internal` unless `audience` says otherwise.'),
  unit: text.optional().describe('The unit of the value, where it differs from the metric.'),
  window: window.optional(),
  audience: audience.optional(),
});
export const results = z.union([notApplicable, z.array(result)]);
