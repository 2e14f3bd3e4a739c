import { type Found, type SurveyedField, survey } from './survey.ts';

/** Every value that stands under a field of this name, however deep, with its path. */
export const valuesOfKey = (data: unknown, key: SurveyedField): readonly Found[] =>
  survey(data).values.get(key) ?? [];
