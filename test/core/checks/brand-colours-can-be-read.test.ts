import { expect, test } from 'vitest';
import { set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (field: string, value: unknown) =>
  foundBy('brand-colours-can-be-read', set('framework.yaml', `brand.${field}`, value));

test('an accent that is no colour is told', () => {
  expect(found('accent', '#12')).toEqual([
    {
      check: 'brand-colours-can-be-read',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'accent'],
      message: '`brand.accent` is `#12`, which is not a colour.',
      hint: 'Write it in quotes, as `"#0a7c66"` or as `"oklch(52% 0.1 174)"`.',
    },
  ]);
});

test('an accent that one can see through is told', () => {
  expect(found('accent', '#0a7c6680')).toEqual([
    {
      check: 'brand-colours-can-be-read',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'accent'],
      message: '`brand.accent` is `#0a7c6680`, which lets through what is behind it.',
      hint: 'Write `#0a7c66`, the same colour without that.',
    },
  ]);
});

test('an accent for one kind of paper that cannot be read there is told, with one that can', () => {
  expect(found('accent', { light: '#ffd400', dark: '#0b1f4b' })).toEqual([
    {
      check: 'brand-colours-can-be-read',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'accent', 'light'],
      message:
        '`brand.accent.light` is `#ffd400`, which has a contrast of 1.2 on light paper, and text needs 4.5.',
      hint: '`#846d00` has the same hue and is dark enough.',
    },
    {
      check: 'brand-colours-can-be-read',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'accent', 'dark'],
      message:
        '`brand.accent.dark` is `#0b1f4b`, which has a contrast of 1 on dark paper, and text needs 4.5.',
      hint: '`#6a85ba` has the same hue and is light enough.',
    },
  ]);
});

test('the hue of a grey is told', () => {
  expect(found('trackHues', { selling: '#777' })).toEqual([
    {
      check: 'brand-colours-can-be-read',
      severity: 'error',
      file: 'framework.yaml',
      path: ['brand', 'trackHues', 'selling'],
      message: '`brand.trackHues.selling` is `#777`, a grey, which has no hue.',
      hint: 'Write a colour, or a hue from 0 to 360: 30 is a red, 150 a green, 260 a blue.',
    },
  ]);
});

test('colours that can be read are silent, and so is one that is made so', () => {
  expect(found('accent', '#ffd400')).toEqual([]);
  expect(found('accent', { light: '#0a7c66', dark: '#ffd400' })).toEqual([]);
  expect(found('trackHues', { selling: '#0a7c66' })).toEqual([]);
  expect(found('trackHues', { selling: 120 })).toEqual([]);
});
