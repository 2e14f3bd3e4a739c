import type { Content } from '../schema/content-file.ts';
import { wordsAt } from './words.ts';

export const wordsName = 'Words';

/** The lists that the sheet of words shows, and what each is called there. */
const wordLists = {
  scale: 'Proficiencies',
  grades: 'Grades',
  trackGroups: 'Groups of tracks',
  competencyGroups: 'Groups of competencies',
  activityTypes: 'Types of activities',
  metrics: 'Metrics',
  processes: 'Processes',
  audiences: 'Audiences',
} as const;

/** The words of the framework, a row for each: its list, id, name and meaning. */
export const wordRows = (content: Content): string[][] =>
  Object.entries(wordLists).flatMap(([field, list]) =>
    wordsAt(content, field).map(({ id, name, meaning }) => [list, id, name, meaning]),
  );
