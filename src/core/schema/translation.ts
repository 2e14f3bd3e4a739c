import { z } from 'zod';

/**
 * A file of another language: the same path, text fields only. Its fields are compared with those of the
 * file it translates by a check, so that its shape is any mapping.
 */
export const translationSchema = z.looseObject({
  translatedFrom: z
    .string()
    .optional()
    .describe('Fingerprint of the texts that this was translated from. `npm run translations` writes it.'),
  sameOnPurpose: z
    .array(z.string())
    .optional()
    .describe('Fields whose text is meant to be equal to its source, such as `title` or `grades.1.name`.'),
});

export type TranslationData = z.infer<typeof translationSchema>;
