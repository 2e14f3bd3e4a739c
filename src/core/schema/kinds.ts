/** The kinds of things a framework is made of. `kind/id` names one of them across kinds. */
export const kinds = [
  'framework',
  'track',
  'level',
  'competency',
  'activity',
  'guide',
  'story',
  'overlay',
  'assignment',
  'glossary',
  'change',
  'translation',
] as const;

export type Kind = (typeof kinds)[number];

const named: Record<Kind, string> = {
  framework: 'the framework file',
  track: 'a track',
  level: 'a level',
  competency: 'a competency',
  activity: 'an activity',
  guide: 'a guide',
  story: 'a story',
  overlay: 'an overlay',
  assignment: 'an assignment',
  glossary: 'the glossary',
  change: 'a change',
  translation: 'a translation',
};

/** The kind as a sentence says it: "a level", "the glossary". */
export const aKind = (kind: Kind): string => named[kind];

/** Kinds of things that have a page of their own, and so can be linked to as `kind/id`. */
export const pageKinds = [
  'track',
  'level',
  'competency',
  'activity',
  'guide',
  'story',
  'overlay',
  'change',
  'glossary',
] as const satisfies readonly Kind[];
