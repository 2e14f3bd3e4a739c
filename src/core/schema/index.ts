import type { z } from 'zod';
import { type ActivityData, activitySchema } from './activity.ts';
import { type CompetencyData, competencySchema } from './competency.ts';
import { type FrameworkData, frameworkSchema } from './framework-file.ts';
import { type GlossaryData, glossarySchema } from './glossary.ts';
import type { Kind } from './kinds.ts';
import { type LevelData, levelSchema } from './level.ts';
import { type AssignmentData, assignmentSchema, type OverlayData, overlaySchema } from './overlay.ts';
import {
  type ChangeData,
  changeSchema,
  type GuideData,
  guideSchema,
  type StoryData,
  storySchema,
} from './prose.ts';
import { type TrackData, trackSchema } from './track.ts';
import { type TranslationData, translationSchema } from './translation.ts';

/** What a file of each kind holds once its shape is known to be right. */
export interface DataOf {
  framework: FrameworkData;
  track: TrackData;
  level: LevelData;
  competency: CompetencyData;
  activity: ActivityData;
  guide: GuideData;
  story: StoryData;
  overlay: OverlayData;
  assignment: AssignmentData;
  glossary: GlossaryData;
  change: ChangeData;
  translation: TranslationData;
}

/** The schema of each kind of file. Schemas describe and never transform. */
export const schemas: { readonly [K in Kind]: z.ZodType<DataOf[K]> } = {
  framework: frameworkSchema,
  track: trackSchema,
  level: levelSchema,
  competency: competencySchema,
  activity: activitySchema,
  guide: guideSchema,
  story: storySchema,
  overlay: overlaySchema,
  assignment: assignmentSchema,
  glossary: glossarySchema,
  change: changeSchema,
  translation: translationSchema,
};
