import { z } from 'zod';

/** The version of the shape. It rises where something that others may rely on goes or changes its meaning. */
export const dataVersion = 1;

const id = z.string().describe('Names one thing of its kind for good; titles may change.');
const text = z.string().describe('Markdown, in the language of the framework.');
const path = z.string().describe('Where it stands on the site: a path below the address of the site.');
const elsewhere = {
  esco: z.string().optional().describe('The address that ESCO gives it.'),
  onet: z
    .string()
    .optional()
    .describe('The code of an occupation in O*NET, or the id of an element of its content model.'),
  sameAs: z.array(z.string()).optional().describe('Addresses of pages that speak of the same thing.'),
};
const formerly = z.array(id).optional().describe('Ids it had before.');
const words = z.strictObject({ id, name: z.string(), meaning: text.optional(), formerly });

const statement = z.strictObject({
  id: id.describe('Unique in the file the statement stands in; the end of its permanent link.'),
  text,
  kind: z.enum(['requirement', 'example']).describe('Examples are neither necessary nor sufficient.'),
  examples: z.array(text).optional(),
  get parts() {
    return z.array(statement).optional();
  },
});

const source = z
  .strictObject({ layer: z.enum(['grade', 'track', 'extends', 'level', 'overlay']), id })
  .describe('The layer that says so: everyone at the grade, the track, another level, or the level itself.');

const expectation = z.strictObject({
  competency: id,
  proficiency: id.optional().describe('Absent where it is expected at no stated proficiency.'),
  position: z.int().optional().describe('Place of the proficiency on the scale, from 1.'),
  importance: z.enum(['must', 'expected', 'optional']),
  emphasis: z.boolean().optional().describe('It is among what matters most there.'),
  note: text.optional(),
  reason: text.optional().describe('Why less is expected than at the level before.'),
  exceeding: text.optional(),
  statements: z.array(statement).optional(),
  source,
});

const scope = z.strictObject({
  dimension: id,
  anchors: z.array(z.strictObject({ anchor: id, share: z.union([z.number(), z.string()]).optional() })),
  doesNotApply: z.boolean().optional(),
});

const fact = z.strictObject({
  label: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  unit: z.string().optional(),
});

const track = z.strictObject({
  id,
  title: z.string(),
  path,
  mark: z.string().optional(),
  kind: z.enum(['individual', 'management', 'mixed']),
  group: id.optional(),
  status: z.string(),
  summary: text.optional(),
  purpose: text.optional(),
  suits: z.array(text),
  doesNotSuit: z.array(text),
  typicalResults: text.optional(),
  levels: z.array(id).describe('Lowest first; branches of a fork one after the other.'),
  ...elsewhere,
  formerly: z.array(id).optional(),
});

const level = z.strictObject({
  id,
  title: z.string(),
  path,
  track: id,
  grade: id.optional(),
  status: z.string(),
  aliases: z.array(z.string()),
  isManagement: z.boolean(),
  summary: text.optional(),
  about: text.optional(),
  scopeText: text.optional(),
  scope: z.array(scope),
  responsibilities: z.array(statement),
  expectations: z.array(expectation),
  results: z.array(
    z.strictObject({
      metric: id,
      relative: text.optional(),
      value: z.union([z.string(), z.number()]).optional(),
      unit: z.string().optional(),
    }),
  ),
  evidence: z.array(statement),
  notThis: text.optional(),
  growHere: text.optional(),
  facts: z.array(fact).optional(),
  questions: z.array(text),
  isCareerLevel: z.boolean().optional().describe('Staying here is a success.'),
  isSummit: z.boolean().optional().describe('Nothing stands above it on its track.'),
  before: z.array(id).describe('The levels below it on the same branch.'),
  after: z.array(id).describe('The levels above it on the same branch.'),
  ...elsewhere,
  formerly: z.array(id).optional(),
});

const move = z.strictObject({
  from: id,
  to: z
    .union([id, z.strictObject({ any: z.literal(true) }), z.strictObject({ outside: z.string() })])
    .describe('A level, any level, or a place that the framework does not hold.'),
  kind: z.string(),
  path: path.optional(),
  availability: z.enum(['open', 'needs-opening', 'capped']),
  condition: text.optional(),
  gates: z.unknown().optional().describe('As written in the level: `all` or `any` over conditions.'),
  ifNoOpening: text.optional(),
  process: id.optional(),
  keepsGrade: z.boolean().optional(),
  rightOfReturn: z.number().optional().describe('Months.'),
  protectedRamp: z.number().optional().describe('Months.'),
  term: z.number().optional().describe('Months.'),
  advice: text.optional(),
  notAllowed: text.optional().describe('The move is not made, and why.'),
});

const competency = z.strictObject({
  id,
  title: z.string(),
  path,
  aliases: z.array(z.string()),
  group: id.optional(),
  definition: text.optional(),
  whyItMatters: z.record(z.string(), text).optional().describe('By track; `all` holds for the others.'),
  notThis: text.optional(),
  descriptors: z.array(
    z.strictObject({
      proficiency: id,
      position: z.int(),
      summary: text.optional(),
      behaviours: z.array(statement),
      evidence: z.array(statement).optional(),
      notThis: text.optional(),
    }),
  ),
  ...elsewhere,
  formerly: z.array(id).optional(),
});

const activity = z.strictObject({
  id,
  title: z.string(),
  path,
  type: id,
  summary: text.optional(),
  develops: z.array(
    z.strictObject({
      competency: id.optional().describe('Every competency, where absent.'),
      from: id.optional().describe('A proficiency; from nothing, where absent.'),
      to: id,
    }),
  ),
  initiator: z.string().optional(),
  needs: z.string().optional(),
  effortHours: z.number().optional(),
  durationWeeks: z.number().optional(),
  cost: z.string().optional(),
  canBeStartedAlone: z.boolean(),
  smallCompany: text.optional(),
  personDoes: z.array(text),
  managerDoes: z.array(text),
  evidence: z.array(text),
  formerly: z.array(id).optional(),
});

/** The shape of `/data/framework.json`: what it holds and what it means, for whoever reads it with a program. */
export const publishedShape = z
  .strictObject({
    dataVersion: z.literal(dataVersion).describe('The version of this shape.'),
    framework: z.strictObject({
      name: z.string(),
      organisation: z.string().optional(),
      language: z.string().describe('BCP 47.'),
      version: z.string().optional().describe('Semantic version of the content.'),
      effectiveFrom: z.string().optional(),
      audience: id.describe('Whom this build is for. What is for a narrower audience is not in it.'),
      statementOfUse: text.optional(),
    }),
    scale: z.array(z.strictObject({ ...words.shape, position: z.int() })).describe('Lowest first.'),
    grades: z.array(words).describe('Lowest first.'),
    dimensions: z.array(z.strictObject({ ...words.shape, anchors: z.array(words) })),
    metrics: z.array(z.strictObject({ ...words.shape, unit: z.string().optional() })),
    activityTypes: z.array(words),
    competencyGroups: z.array(words),
    tracks: z.array(track),
    levels: z.array(level),
    moves: z.array(move),
    competencies: z.array(competency),
    activities: z.array(activity),
    terms: z.array(z.strictObject({ id, term: z.string(), meaning: text, formerly })),
  })
  .describe('A career framework as data, for one audience.');

export type PublishedData = z.infer<typeof publishedShape>;
