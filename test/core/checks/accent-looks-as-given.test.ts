import { expect, test } from 'vitest';
import { set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (accent: unknown) =>
  foundBy('accent-looks-as-given', set('framework.yaml', 'brand.accent', accent));

test('an accent that loses much of its strength on light paper is told, with what pages show', () => {
  expect(found('#ffd400')).toEqual([
    {
      check: 'accent-looks-as-given',
      severity: 'note',
      file: 'framework.yaml',
      path: ['brand', 'accent'],
      message:
        '`brand.accent` is `#ffd400`, which cannot be read on light paper. Pages show `#846d00` there, which is much weaker.',
      hint: 'Where that does not look like the brand, write `accent: { light: …, dark: … }` with two colours of it.',
    },
  ]);
});

test.each(['#0a7c66', '#0b1f4b', '#e30613', '#000', { light: '#0a7c66', dark: '#ffd400' }])(
  '%j stays what it is',
  (accent) => {
    expect(found(accent)).toEqual([]);
  },
);
