import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/core/catalog/catalog.ts';
import { aSmallFramework, body, set, unreadable } from '../support/a-small-framework.ts';

const rep = 'tracks/selling/rep.yaml';

test('files are known by kind and id, in the order of their paths', () => {
  const { catalog, problems } = buildCatalog(aSmallFramework());
  expect(problems).toEqual([]);
  expect([...catalog.of('level').keys()]).toEqual([
    'rep',
    'senior-rep',
    'principal-rep',
    'team-lead',
    'director',
  ]);
  expect(catalog.of('guide').get('first-week')).toEqual({
    kind: 'guide',
    id: 'first-week',
    file: 'guides/first-week.mdx',
    data: { title: 'The first week', summary: 'What to do first.', readers: 'person' },
  });
});

test('a level knows the track whose folder it is in, and a file its body', () => {
  const parts = { text: 'Begin.', elements: [], links: [] };
  const { catalog } = buildCatalog(aSmallFramework(body('tracks/selling/track.mdx', parts)));
  expect(catalog.of('level').get('rep')?.track).toBe('selling');
  expect(catalog.of('track').get('selling')?.body).toEqual(parts);
});

test('ids of misshapen and unreadable files are known, and their kind is not whole', () => {
  const content = aSmallFramework(set(rep, 'grade', 3), unreadable('competencies/coaching.yaml'));
  const { catalog, problems } = buildCatalog(content);
  expect(problems.map(({ file, path }) => [file, path])).toEqual([[rep, ['grade']]]);
  expect(catalog.of('level').has('rep')).toBe(false);
  expect(catalog.idsOf('level').has('rep')).toBe(true);
  expect(catalog.idsOf('competency').has('coaching')).toBe(true);
  expect([catalog.isWhole('level'), catalog.isWhole('competency'), catalog.isWhole('track')]).toEqual([
    false,
    false,
    true,
  ]);
});

test('a file without a place is left to the reader of files', () => {
  const content = { files: [{ path: 'notes.txt', data: {} }], unreadable: ['more.txt'], media: [] };
  const { catalog, problems } = buildCatalog(content);
  expect([catalog.files, catalog.entries, problems]).toEqual([[], [], []]);
});

test('a kind that no file has is empty and whole', () => {
  const { catalog } = buildCatalog({ files: [], unreadable: [], media: [] });
  expect([catalog.of('level').size, catalog.idsOf('level').size, catalog.isWhole('level')]).toEqual([
    0,
    0,
    true,
  ]);
});
