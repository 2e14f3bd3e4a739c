import { z } from 'zod';
import { idOf } from './parts.ts';

const colour = z.string().max(100);

const accent = z.union([
  colour,
  z.strictObject({
    light: colour.describe('The accent on light paper.'),
    dark: colour.describe('The accent on dark paper.'),
  }),
]);

/** Under whose name and in whose colours the site appears. */
export const brand = z.strictObject({
  accent: accent
    .optional()
    .describe(
      'The colour of what is new or chosen, such as `"#0a7c66"`. It is made darker for light paper and lighter for dark paper where texts need it; `{light, dark}` says both.',
    ),
  trackHues: z
    .record(idOf('track'), z.union([z.number().min(0).max(360), colour]))
    .optional()
    .describe(
      'Hues of tracks, by track: from 0 to 360 as in OKLCH, or a colour that has the hue. All tracks are of one lightness and strength.',
    ),
});

export type BrandData = z.infer<typeof brand>;
