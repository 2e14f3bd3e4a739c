import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reviewFolder } from '../../../src/disk/review-folder.ts';
import { contentFolder } from '../content-folder.ts';

const font = readFileSync(new URL('../../../src/assets/fonts/text.woff2', import.meta.url));
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"><path d="M0 0h9"/></svg>';

const look = (files: Record<string, string | Uint8Array>) =>
  reviewFolder(contentFolder(files), { today: '2027-03-01' });

test('sizes of pictures and measures of fonts are read', async () => {
  const { brandFiles, problems } = await look({
    'framework.yaml':
      'name: Northwind\nbrand:\n  logo: { light: media/logo.svg }\n  fonts: { text: media/text.woff2 }\n',
    'media/logo.svg': drawing,
    'media/text.woff2': font,
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(brandFiles.pictures).toEqual(new Map([['media/logo.svg', { width: 120, height: 30 }]]));
  expect(brandFiles.fonts).toEqual(
    new Map([
      ['media/text.woff2', { weights: [400, 700], ascent: 0.984, descent: 0.316, lineGap: 0, width: 0.4465 }],
    ]),
  );
});

test('files that cannot be shown are told where they are named, all at once', async () => {
  const { framework, problems } = await look({
    'framework.yaml':
      'name: Northwind\nbrand:\n  logo:\n    light: media/logo.svg\n    dark: media/dark.png\n  fonts:\n    text: media/text.woff2\n',
    'media/logo.svg': drawing.replace('<path', '<script>alert(1)</script><path'),
    'media/dark.png': 'no picture',
    'media/text.woff2': font.subarray(0, 300),
  });
  expect(framework).toBeUndefined();
  expect(problems.filter(({ check }) => check === 'brand-files-can-be-shown')).toEqual([
    {
      check: 'brand-files-can-be-shown',
      severity: 'error',
      file: 'framework.yaml',
      line: 4,
      column: 12,
      message: '`brand.logo.light` is `media/logo.svg`, which holds code.',
      hint: 'Save it as a plain SVG, without scripts and foreign parts.',
    },
    {
      check: 'brand-files-can-be-shown',
      severity: 'error',
      file: 'framework.yaml',
      line: 5,
      column: 11,
      message: '`brand.logo.dark` is `media/dark.png`, which is not a picture that can be read.',
      hint: 'Save it again, with its width and height.',
    },
    {
      check: 'brand-files-can-be-shown',
      severity: 'error',
      file: 'framework.yaml',
      line: 7,
      column: 11,
      message: '`brand.fonts.text` is `media/text.woff2`, which is not a font that can be read.',
      hint: 'Save it as WOFF2 again, one face in a file.',
    },
  ]);
});
