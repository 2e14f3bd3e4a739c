import { expect, test } from 'vitest';
import { sheetsOf } from '../../../../src/core/views/career-map/sheets.ts';
import { file, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

/** More tracks, of the group `group`, with a level each. */
const moreTracks = (count: number, group?: string) =>
  Array.from({ length: count }, (_, n) => [
    file(`tracks/more-${n + 10}/track.mdx`, {
      title: `More ${n + 10}`,
      levels: [`level-${n}`],
      ...(group ? { group } : {}),
    }),
    file(`tracks/more-${n + 10}/level-${n}.yaml`, { title: `Level ${n}` }),
  ]).flat();

const groups = set('framework.yaml', 'trackGroups', [
  { id: 'sales', name: 'Sales' },
  { id: 'service', name: 'Service' },
]);

const sheets = (changes: Parameters<typeof frameworkOf>[0]) =>
  sheetsOf(frameworkOf(changes)).map(
    ({ group, part, parts, tracks }) => `${group?.name ?? '–'} ${part}/${parts}: ${tracks.length}`,
  );

test('twelve columns are one sheet, whatever their groups', () => {
  expect(sheets([groups, ...moreTracks(10, 'service')])).toEqual(['– 1/1: 12']);
});

test('more than twelve are a sheet for each group, and one for tracks without a group', () => {
  expect(sheets([groups, ...moreTracks(11, 'service')])).toEqual(['Sales 1/1: 2', 'Service 1/1: 11']);
  expect(sheets([groups, ...moreTracks(11)])).toEqual(['Sales 1/1: 2', '– 1/1: 11']);
});

test('a large group is several sheets of about the same size', () => {
  expect(sheets([groups, ...moreTracks(28, 'service')])).toEqual([
    'Sales 1/1: 2',
    'Service 1/3: 10',
    'Service 2/3: 10',
    'Service 3/3: 8',
  ]);
});

test('a framework without levels has no sheet', () => {
  const { tracks, trackGroups } = frameworkOf();
  expect(
    sheetsOf({ ...frameworkOf(), trackGroups, tracks: tracks.map((track) => ({ ...track, levels: [] })) }),
  ).toEqual([]);
});
