import type { FrameworkData } from '../schema/framework-file.ts';

type ScaleWord = NonNullable<FrameworkData['scale']>[number];
export type AudienceWord = NonNullable<FrameworkData['audiences']>[number];

/** The scale of a framework that has none of its own. */
export const defaultScale: readonly ScaleWord[] = [
  { id: 'learning', name: 'Learning', meaning: 'With help.' },
  { id: 'practising', name: 'Practising', meaning: 'The usual parts.' },
  { id: 'independent', name: 'Independent', meaning: 'The usual cases, dependably.' },
  { id: 'advanced', name: 'Advanced', meaning: 'Hard cases; others improve because of them.' },
  { id: 'shaping', name: 'Shaping', meaning: 'Changes how it is done.' },
];

/** The audiences of a framework that names none, widest first. */
export const defaultAudiences: readonly AudienceWord[] = [
  { id: 'everyone', name: 'Everyone' },
  { id: 'internal', name: 'Everyone who works here' },
  { id: 'managers', name: 'Managers' },
];

/** The lists of words in `framework.yaml` that other files refer to. */
export const vocabularies = [
  'grade',
  'dimension',
  'competencyGroup',
  'trackGroup',
  'activityType',
  'metric',
  'process',
  'audience',
] as const;
export type Vocabulary = (typeof vocabularies)[number];

const listOf: Record<Vocabulary, (data: FrameworkData) => readonly { id: string }[] | undefined> = {
  grade: (data) => data.grades,
  dimension: (data) => data.dimensions,
  competencyGroup: (data) => data.competencyGroups,
  trackGroup: (data) => data.trackGroups,
  activityType: (data) => data.activityTypes,
  metric: (data) => data.metrics,
  process: (data) => data.processes,
  audience: (data) => data.audiences ?? defaultAudiences,
};

/** The ids of a vocabulary, in its order. */
export function wordsOf(data: FrameworkData, vocabulary: Vocabulary): string[] {
  return listOf[vocabulary](data)?.map((word) => word.id) ?? [];
}

/** The field of `framework.yaml` that holds a vocabulary. */
export const fieldOf: Readonly<Record<Vocabulary, string>> = {
  grade: 'grades',
  dimension: 'dimensions',
  competencyGroup: 'competencyGroups',
  trackGroup: 'trackGroups',
  activityType: 'activityTypes',
  metric: 'metrics',
  process: 'processes',
  audience: 'audiences',
};

/**
 * The position on the scale, from 1, of a proficiency written as position or id; nothing where the scale
 * does not have it. Numbers used as keys of a mapping come as text.
 */
export function positionOnScale(
  written: string | number,
  scale: readonly { id: string }[],
): number | undefined {
  const number = typeof written === 'number' ? written : /^\d+$/.test(written) ? Number(written) : undefined;
  const position = number ?? scale.findIndex((step) => step.id === written) + 1;
  return Number.isInteger(position) && position >= 1 && position <= scale.length ? position : undefined;
}
