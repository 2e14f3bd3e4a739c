import { expect, test } from 'vitest';
import { buildCatalog, type Entry } from '../../../src/core/catalog/catalog.ts';
import { gradeBetween, placeOfLevel } from '../../../src/core/editing/level-place.ts';
import { aSmallFramework } from '../support/a-small-framework.ts';

const track = (levels: unknown) => ({ id: 'selling', data: { levels } }) as unknown as Entry<'track'>;

test.each([
  ['at the top', ['a', 'b'], {}, { do: 'insert', path: ['levels', 2], value: 'x' }],
  ['in the middle', ['a', 'b'], { after: 'a' }, { do: 'insert', path: ['levels', 1], value: 'x' }],
  ['at the bottom', ['a', 'b'], { before: 'a' }, { do: 'insert', path: ['levels', 0], value: 'x' }],
  [
    'on a branch',
    ['a', [['b', 'c'], 'd']],
    { after: 'b' },
    { do: 'insert', path: ['levels', 1, 0, 1], value: 'x' },
  ],
  [
    'above the one level of a branch',
    ['a', ['b', 'd']],
    { after: 'd' },
    { do: 'set', path: ['levels', 1, 1], value: ['d', 'x'] },
  ],
  [
    'below the one level of a branch',
    ['a', ['b', 'd']],
    { before: 'd' },
    { do: 'set', path: ['levels', 1, 1], value: ['x', 'd'] },
  ],
])('a level is put %s', (_, levels, beside, change) => {
  expect(placeOfLevel(track(levels), 'x', beside).change).toEqual(change);
});

const { catalog } = buildCatalog(aSmallFramework());
const grade = (below?: string, above?: string) =>
  gradeBetween(catalog, {
    change: { do: 'insert', path: [], value: '' },
    ...(below && { below }),
    ...(above && { above }),
  });

test('a level takes the grade after the one below, where the one above leaves room', () => {
  expect([grade('rep'), grade('rep', 'senior-rep'), grade(undefined, 'senior-rep'), grade()]).toEqual([
    'g2',
    'g1',
    'g1',
    'g1',
  ]);
});
