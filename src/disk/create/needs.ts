import type { Catalog } from '../../core/catalog/catalog.ts';
import {
  allLevels,
  type Choice,
  type Given,
  levelsOfTrack,
  moveKinds,
  overlayKinds,
  titled,
  trackKinds,
  words,
} from './choices.ts';

/** Something that has to be known before a file can be written. */
export interface Need {
  name: string;
  /** The question, for a person at a terminal. */
  asks: string;
  isOptional?: boolean;
  /** Only an option says it: nobody misses it who does not know it. */
  isNeverAsked?: boolean;
  /** Several, separated by commas. */
  isMany?: boolean;
  /** What may be answered; anything where absent or empty. */
  choices?(catalog: Catalog, given: Given): readonly Choice[];
}

/** What can be made new. `framework` begins a content folder and is not among them. */
export const newKinds = [
  'level',
  'track',
  'competency',
  'activity',
  'guide',
  'story',
  'move',
  'overlay',
  'assignment',
  'change',
] as const;
export type NewKind = (typeof newKinds)[number];

const title = (asks: string): Need => ({ name: 'title', asks });

export const needs: Readonly<Record<NewKind, readonly Need[]>> = {
  level: [
    { name: 'track', asks: 'In which track?', choices: (catalog) => titled(catalog, 'track') },
    title('What are people at this level called?'),
    { name: 'after', asks: 'Which level does it come after?', isOptional: true, choices: levelsOfTrack },
    {
      name: 'before',
      asks: 'Which level does it come before?',
      isOptional: true,
      isNeverAsked: true,
      choices: levelsOfTrack,
    },
    {
      name: 'grade',
      asks: 'On which grade?',
      isOptional: true,
      isNeverAsked: true,
      choices: words('grades'),
    },
  ],
  track: [
    title('What is the track called?'),
    { name: 'levels', asks: 'What are its levels called, lowest first, separated by commas?', isMany: true },
    { name: 'kind', asks: 'Do its people manage others?', isOptional: true, choices: trackKinds },
    { name: 'group', asks: 'In which group?', isOptional: true, choices: words('trackGroups') },
    {
      name: 'grade',
      asks: 'On which grade is its lowest level?',
      isOptional: true,
      choices: words('grades'),
    },
  ],
  competency: [
    title('What is the competency called?'),
    { name: 'group', asks: 'In which group?', isOptional: true, choices: words('competencyGroups') },
  ],
  activity: [
    title('What does one do, in a few words?'),
    { name: 'type', asks: 'Of which type is it?', choices: words('activityTypes') },
  ],
  guide: [title('What is the guide called?')],
  story: [
    title('What is the story called?'),
    {
      name: 'path',
      asks: 'Through which levels, in order?',
      isOptional: true,
      isMany: true,
      choices: allLevels,
    },
  ],
  move: [
    { name: 'from', asks: 'From which level?', choices: allLevels },
    { name: 'to', asks: 'To which level?', choices: allLevels },
    { name: 'kind', asks: 'What kind of move is it?', isOptional: true, choices: moveKinds },
    { name: 'condition', asks: 'What has to be true and visible before?', isOptional: true },
  ],
  overlay: [
    title('What is the overlay called?'),
    { name: 'kind', asks: 'What is it?', isOptional: true, choices: overlayKinds },
    {
      name: 'applies-to',
      asks: 'Over which tracks or levels is it laid?',
      isOptional: true,
      isMany: true,
      choices: (catalog) => [...titled(catalog, 'track'), ...titled(catalog, 'level')],
    },
  ],
  assignment: [
    title('What is the assignment called?'),
    {
      name: 'on-top-of',
      asks: 'On top of which levels?',
      isOptional: true,
      isMany: true,
      choices: allLevels,
    },
  ],
  change: [
    { name: 'summary', asks: 'What changed, in one sentence?' },
    {
      name: 'affects',
      asks: 'What does it affect, as kind/id, separated by commas?',
      isOptional: true,
      isMany: true,
    },
  ],
};
