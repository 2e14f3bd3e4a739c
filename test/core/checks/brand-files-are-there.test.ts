import { expect, test } from 'vitest';
import { media, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (field: string, value: unknown) =>
  foundBy(
    'brand-files-are-there',
    media('media/logo.svg', 'media/text.woff2', 'media/text.ttf'),
    set('framework.yaml', `brand.${field}`, value),
  );

test('a logo that is not there is told, with the file that was probably meant', () => {
  expect(found('logo', { light: 'media/lgo.svg' })).toEqual([
    {
      check: 'brand-files-are-there',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'logo', 'light'],
      message: '`brand.logo.light` is `media/lgo.svg`, which is not there.',
      hint: 'Did you mean `media/logo.svg`?',
    },
  ]);
});

test('a file outside of media is told', () => {
  expect(found('icon', '../public/sign.png')).toEqual([
    {
      check: 'brand-files-are-there',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'icon'],
      message: '`brand.icon` is `../public/sign.png`, which is not in `media/`.',
      hint: 'Put the file into `media/` in the content folder, and write `media/…`.',
    },
  ]);
});

test('a font of another sort is told', () => {
  expect(found('fonts', { text: ['media/text.woff2', 'media/text.ttf'] })).toEqual([
    {
      check: 'brand-files-are-there',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'fonts', 'text', 1],
      message: 'Entry 2 of `brand.fonts.text` is `media/text.ttf`, which is not a font for pages.',
      hint: 'Did you mean `media/text.woff2`?',
    },
  ]);
});

test('a name that is no file and no face is told', () => {
  expect(found('fonts', { title: 'Helvetica Neue' })).toEqual([
    {
      check: 'brand-files-are-there',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'fonts', 'title'],
      message: '`brand.fonts.title` is `Helvetica Neue`, which is not a font for pages.',
      hint: 'Write the name of a file that ends in `.woff2`, or one of `sans`, `serif` or `mono`.',
    },
  ]);
});

test('files that are there are silent, and so are faces that computers have', () => {
  expect(found('logo', { light: 'media/logo.svg', dark: 'media/logo.svg' })).toEqual([]);
  expect(found('fonts', { text: 'media/text.woff2', title: 'serif' })).toEqual([]);
});
