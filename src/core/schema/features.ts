import { z } from 'zod';
import type { Kind } from './kinds.ts';

/** Parts of the site that a framework can do without, each with what goes where it is off. */
const described = {
  map: 'The career map.',
  compare: 'Comparing levels.',
  routes: 'Routes between levels.',
  plan: 'My plan.',
  activities: 'Activities, with every place that offers one.',
  guides: 'Guides.',
  stories: 'Stories.',
  glossary: 'The glossary, with the links on its terms.',
  changes: 'Entries of what changed, and with them the feeds.',
  feeds: 'The feeds of changes.',
  data: 'The framework as data, below `/data/`.',
  cards: 'Pictures for links to levels, where other programs preview them.',
} as const;

export type Feature = keyof typeof described;

export const allFeatures = Object.keys(described) as Feature[];

const state = z.enum(['on', 'off']);

/** Which parts of the site are shown. */
export const features = z.strictObject(
  Object.fromEntries(
    Object.entries(described).map(([feature, what]) => [feature, state.optional().describe(what)]),
  ) as Record<Feature, z.ZodOptional<typeof state>>,
);

export type FeaturesData = z.infer<typeof features>;

/** The kinds of files that are one feature each. */
export const kindOf: Readonly<Partial<Record<Feature, Kind>>> = {
  activities: 'activity',
  guides: 'guide',
  stories: 'story',
  glossary: 'glossary',
  changes: 'change',
};

/** The parts of the site that are shown: all that are not off. Without changes there is nothing to feed on. */
export function shownFeatures(written: FeaturesData = {}): ReadonlySet<Feature> {
  const isOff = (feature: Feature): boolean =>
    written[feature] === 'off' || (feature === 'feeds' && written.changes === 'off');
  return new Set(allFeatures.filter((feature) => !isOff(feature)));
}
