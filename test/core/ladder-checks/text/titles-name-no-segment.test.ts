import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (title: string, ...changes: Change[]) =>
  foundBy('titles-name-no-segment', set(rep, 'title', title), ...changes);

test('a segment in a title is noted', () => {
  expect(found('Enterprise Rep')).toEqual([
    {
      check: 'titles-name-no-segment',
      severity: 'note',
      file: 'tracks/selling/rep.yaml',
      path: ['title'],
      message: 'The title `Enterprise Rep` names the segment `Enterprise`.',
      hint: 'A segment is better laid over levels as an overlay: the level stays one, and its page says what differs.',
    },
  ]);
  expect(found('Mid-Market Rep')).toHaveLength(1);
});

test('other titles are not, nor are those of overlays', () => {
  expect(found('Rep', set('overlays/public-sector.yaml', 'title', 'Enterprise'))).toEqual([]);
});
