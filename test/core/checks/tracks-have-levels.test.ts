import { expect, test } from 'vitest';
import { type Change, file } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('tracks-have-levels', ...changes);

test('a track without levels is told', () => {
  expect(
    found(
      file('tracks/helping/track.mdx', {
        title: 'Helping',
        mark: 'HE',
        kind: 'individual',
        summary: 'A.',
        purpose: 'B.',
        suits: 'C.',
        doesNotSuit: 'D.',
        levels: [],
      }),
    ),
  ).toEqual([
    {
      check: 'tracks-have-levels',
      severity: 'warning',
      file: 'tracks/helping/track.mdx',
      path: ['levels'],
      message: '`helping` has no levels.',
      hint: 'Add a file for its first level and list it, or take the track out.',
    },
  ]);
});
