import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BrandFiles } from '../../src/disk/brand/brand-files.ts';
import { readFont } from '../../src/disk/brand/read-font.ts';
import { ownFaces } from '../../src/site/brand-faces.ts';
import { brandStyles } from '../../src/site/brand-styles.ts';
import { media, set } from '../core/support/a-small-framework.ts';
import { frameworkOf } from '../core/support/framework-of.ts';

const root = new URL('../../src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root));
const files: BrandFiles = {
  pictures: new Map(),
  fonts: new Map([
    ['media/wide.woff2', { weights: [300, 800], ascent: 0.9, descent: 0.3, lineGap: 0.1, width: 0.893 }],
  ]),
};

const stylesOf = (brand: object) =>
  brandStyles(
    frameworkOf([media('media/wide.woff2'), set('framework.yaml', 'brand', brand)]),
    files,
    (file) => `/there/${file}`,
  );

test('a framework without a brand brings no styles', () => {
  expect(stylesOf({})).toBe('');
});

test('an accent comes for light and for dark, and hues for the tracks', () => {
  expect(stylesOf({ accent: '#0a7c66', trackHues: { leading: 28 } })).toBe(`@layer tokens {
:root { --accent: light-dark(#0a7c66, #32947d); }
[data-hue="0"] { --hue: 226; }
[data-hue="1"] { --hue: 28; }
}
`);
});

test('a font comes with a stand-in of its measures, and set smaller where drawings have room for less', () => {
  expect(stylesOf({ fonts: { text: 'media/wide.woff2', title: 'serif' } })).toBe(
    `@font-face { font-family: "Brand text"; src: url("/there/media/wide.woff2") format("woff2"); font-display: swap; font-weight: 300 800; }
@font-face { font-family: "Brand text fallback"; src: local("Arial"), local("Liberation Sans"); font-display: swap; size-adjust: 201.2%; ascent-override: 44.7%; descent-override: 14.9%; line-gap-override: 5%; }
@font-face { font-family: "Brand drawings"; src: url("/there/media/wide.woff2") format("woff2"); font-display: swap; font-weight: 300 800; size-adjust: 50%; }
@layer tokens {
:root { --text: "Brand text", "Brand text fallback", system-ui, sans-serif; --title: ui-serif, Georgia, "Times New Roman", serif; }
}
@layer parts { .career-map, .you-are-here svg { font-family: "Brand drawings", "Atkinson Hyperlegible Next", "Text Fallback", system-ui, sans-serif; } }
`,
  );
});

test('the measures of the own faces are those of their files and of their stand-ins', () => {
  const tokens = read('styles/tokens.css').toString();
  for (const role of ['text', 'title'] as const) {
    expect(readFont(read(`assets/fonts/${role}.woff2`))?.width).toBe(ownFaces[role].width);
    const [, size] = new RegExp(`"${role} Fallback";[^}]*size-adjust: ([\\d.]+)%`, 'i').exec(tokens) ?? [];
    expect(Number(size) / 100).toBeCloseTo(ownFaces[role].standIn, 5);
  }
});
