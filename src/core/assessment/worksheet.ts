import * as v from 'valibot';

// Whatever this page can come to write, it can read again: a browser's storage is full long before a list is.
const most = 10_000;
const text = v.string();
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(most));
const position = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));
/** The framework no longer had it when the writer last looked; what was written about it stays. */
const isGone = v.optional(v.boolean());

// Fields that this edition does not know are kept, so that a file is never the poorer for having been opened.
const place = v.looseObject({ id: text, title: text, isGone });

const proficiency = v.looseObject({ id: text, position, name: text });

const picked = v.looseObject({
  kind: v.picklist(['picked']),
  ...proficiency.entries,
  /** The words that were picked, as they read on that day. */
  says: list(text),
  /** The language of these words, where it is not the one that the framework was written in. */
  language: v.optional(text),
});

const notPicked = v.looseObject({ kind: v.picklist(['not-seen', 'does-not-apply']) });

// Not a `variant`: browsers would load its search through options of options for this one choice.
export const choiceShape = v.lazy((choice) =>
  (choice as { kind?: unknown } | null)?.kind === 'picked' ? picked : notPicked,
);

const answer = v.looseObject({
  competency: text,
  title: text,
  isGone,
  /** A recent event: what the person did, what happened then, who saw it, and when it was. */
  did: text,
  happened: text,
  seenBy: text,
  when: text,
  choice: v.optional(choiceShape),
});

const line = v.looseObject({
  id: text,
  /** Absent where the writer made it up. */
  activity: v.optional(text),
  title: text,
  isGone,
  person: text,
  manager: text,
  by: text,
  evidence: text,
  state: v.picklist(['open', 'done', 'dropped']),
  /** What came of it. */
  cameOf: text,
});

const aim = v.looseObject({
  id: text,
  competency: text,
  title: text,
  isGone,
  from: v.optional(proficiency),
  to: proficiency,
  /** What somebody could have seen by then. */
  outcome: text,
  lines: list(line),
});

const plan = v.looseObject({
  /** "No development aim this half-year" is a whole plan. */
  isWithoutAim: v.boolean(),
  whyWithoutAim: text,
  aims: list(aim),
  /** The line that goes first if there is too little time. */
  dropFirst: text,
  /** Day of the review as YYYY-MM-DD, or nothing. */
  review: text,
});

/** An activity of an earlier plan: what was done for and by the person stays visible. */
const past = v.looseObject({
  id: text,
  title: text,
  aim: text,
  outcome: text,
  person: text,
  manager: text,
  by: text,
  evidence: text,
  state: v.picklist(['open', 'done', 'dropped']),
  cameOf: text,
  ended: text,
});

/** Something that changed in the framework since the writer last looked, until they have read it. */
const news = v.looseObject({
  kind: v.picklist([
    'level-renamed',
    'level-gone',
    'competency-renamed',
    'competency-gone',
    'competency-joined',
    'choice-left',
    'new',
    'raised',
    'lowered',
    'stated',
    'no-longer-stated',
    'no-longer-expected',
    'activity-gone',
  ]),
  title: text,
  /** The level it is about, by its title. */
  level: v.optional(text),
  was: v.optional(text),
  now: v.optional(text),
});

/** A change of what matters at a level. It is kept apart from the rest, whose kinds editions before it check. */
const weightNews = v.looseObject({
  kind: v.picklist([
    'must',
    'no-longer-must',
    'optional',
    'no-longer-optional',
    'emphasised',
    'no-longer-emphasised',
  ]),
  title: text,
  level: text,
});

const expected = v.looseObject({
  competency: text,
  title: text,
  /** Absent where the level names none. */
  proficiency: v.optional(proficiency),
  /** These two are absent in what was written before they were kept. */
  importance: v.optional(text),
  isEmphasised: v.optional(v.boolean()),
});

const levelSeen = v.looseObject({ level: text, expects: list(expected) });
const framework = v.looseObject({
  name: text,
  organisation: v.optional(text),
  version: v.optional(text),
  language: v.optional(text),
});
const evidence = v.looseObject({ to: text, condition: text, evidence: text });

export const worksheetShape = v.looseObject({
  /** Tells one worksheet from another; it says nothing about anybody. */
  id: text,
  side: v.picklist(['person', 'manager']),
  /** Whom the talk is with or about, as the writer calls them. */
  name: text,
  started: text,
  changed: text,
  framework,
  level: v.optional(place),
  /** Where it might go; the page offers two places. */
  towards: list(place),
  hopes: text,
  answers: list(answer),
  plan,
  past: list(past),
  /** What was written for each condition of a move, by the level it leads to. */
  promotionCase: list(evidence),
  /** What the chosen levels expected when the writer last looked, so that a later change can be told. */
  lastSeen: list(levelSeen),
  news: list(news),
  weightNews: v.optional(list(weightNews)),
});

/** What one side of a conversation writes: assessment, plan, and what came of earlier plans. */
export type Worksheet = v.InferOutput<typeof worksheetShape>;
export type Side = Worksheet['side'];
export type Answer = v.InferOutput<typeof answer>;
export type Choice = NonNullable<Answer['choice']>;
export type Plan = v.InferOutput<typeof plan>;
export type Aim = v.InferOutput<typeof aim>;
export type Line = v.InferOutput<typeof line>;
export type Past = v.InferOutput<typeof past>;
export type News = v.InferOutput<typeof news>;
export type WeightNews = v.InferOutput<typeof weightNews>;
export type LevelSeen = Worksheet['lastSeen'][number];

const conversation = v.looseObject({
  id: text,
  mine: worksheetShape,
  /** The other side, as it was handed over. It is read, never written to. */
  theirs: v.optional(worksheetShape),
});

const setAside = v.looseObject({ where: text, text });

export const notebookShape = v.looseObject({
  conversations: list(conversation),
  /** The conversation that lies open. */
  open: text,
  /** Words that two windows wrote in the same place: one of them stands there, the other is kept here. */
  setAside: list(setAside),
});

/** A conversation between a person and their manager, as one of them holds it. */
export type Conversation = v.InferOutput<typeof conversation>;
/** All that one browser holds. */
export type Notebook = v.InferOutput<typeof notebookShape>;

/** All shapes that a file is made of, by what they are called in its documentation. */
export const planFileShapes = {
  notebook: notebookShape,
  setAside,
  conversation,
  worksheet: worksheetShape,
  framework,
  place,
  answer,
  picked,
  notPicked,
  plan,
  aim,
  proficiency,
  line,
  past,
  evidence,
  levelSeen,
  expected,
  news,
  weightNews,
};
