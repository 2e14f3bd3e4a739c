import { expect, test } from 'vitest';
import { set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (hues: object) =>
  foundBy('track-hues-are-told-apart', set('framework.yaml', 'brand.trackHues', hues));

test('two hues that look alike are told at the second', () => {
  expect(found({ selling: 355, leading: '#e30613' })).toEqual([]);
  expect(found({ selling: 20, leading: '#e30613' })).toEqual([
    {
      check: 'track-hues-are-told-apart',
      severity: 'warning',
      file: 'framework.yaml',
      path: ['brand', 'trackHues', 'leading'],
      message: '`leading` has the hue 28 and `selling` the hue 20, which look alike.',
      hint: 'Leave 18 degrees or more between them, or take one of them out: a track without a hue gets one of its own.',
    },
  ]);
});
