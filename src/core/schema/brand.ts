import { z } from 'zod';
import { idOf, links, text } from './parts.ts';

const colour = z.string().max(100);
const file = z.string().max(200);

const accent = z.union([
  colour,
  z.strictObject({
    light: colour.describe('The accent on light paper.'),
    dark: colour.describe('The accent on dark paper.'),
  }),
]);

const logo = z.strictObject({
  light: file.describe(
    'The logo for light paper and for print: an SVG, PNG or WebP such as `media/logo.svg`.',
  ),
  dark: file.optional().describe('The logo for dark paper. Without it, the one for light paper.'),
  alt: text.optional().describe('What the logo says, for those who do not see it. Default the name.'),
  nameBeside: z
    .boolean()
    .optional()
    .describe('Whether the name stands beside the logo, because the logo is a sign without words.'),
});

const font = z.union([file, z.array(file).min(1)]);

/** Under whose name and in whose colours the site appears. */
export const brand = z.strictObject({
  name: text.optional().describe('The name in the head of every page. Default the name of the framework.'),
  logo: logo.optional().describe('A logo in the head of every page, in place of the name.'),
  icon: file
    .optional()
    .describe(
      'The sign that browsers show beside the title of a page: an SVG or PNG such as `media/icon.svg`.',
    ),
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
  fonts: z
    .strictObject({
      text: font.optional().describe('The face of texts.'),
      title: font.optional().describe('The face of titles.'),
    })
    .optional()
    .describe(
      'Faces of texts and titles: a font file such as `media/text.woff2`, a list of them for several weights, or `sans`, `serif` or `mono` for a face that computers have.',
    ),
  home: z
    .strictObject({
      title: text.optional().describe('The title of the home page. Default the name of the framework.'),
      intro: text.optional().describe('What stands below it, in a sentence or two.'),
    })
    .optional()
    .describe('The words at the top of the home page.'),
  footer: z
    .strictObject({
      text: text.optional().describe('A sentence at the foot of every page, such as who publishes it.'),
      links: links
        .optional()
        .describe('Links at the foot of every page, such as imprint, privacy and contact.'),
    })
    .optional()
    .describe('What stands at the foot of every page, beside what always does.'),
});

export type BrandData = z.infer<typeof brand>;
