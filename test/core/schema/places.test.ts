import { expect, test } from 'vitest';
import { placeOf, places } from '../../../src/core/schema/places.ts';

test.each([
  ['framework.yaml', { kind: 'framework', id: 'framework' }],
  ['glossary.yaml', { kind: 'glossary', id: 'glossary' }],
  ['tracks/selling/track.mdx', { kind: 'track', id: 'selling', track: 'selling' }],
  ['tracks/selling/rep.yaml', { kind: 'level', id: 'rep', track: 'selling' }],
  ['competencies/discovery.yaml', { kind: 'competency', id: 'discovery' }],
  ['activities/shadow.mdx', { kind: 'activity', id: 'shadow' }],
  ['guides/a.b.mdx', { kind: 'guide', id: 'a.b' }],
  ['stories/anna.mdx', { kind: 'story', id: 'anna' }],
  ['overlays/emea.yaml', { kind: 'overlay', id: 'emea' }],
  ['assignments/lead.yaml', { kind: 'assignment', id: 'lead' }],
  ['changes/2027-01-01-first.mdx', { kind: 'change', id: '2027-01-01-first' }],
  [
    'translations/de/tracks/selling/rep.yaml',
    { kind: 'translation', id: 'de/tracks/selling/rep.yaml', language: 'de' },
  ],
])('%s has its place', (path, place) => {
  expect(placeOf(path)).toEqual(place);
});

test.each([
  'framework.yml',
  'rep.yaml',
  'tracks/selling.yaml',
  'tracks/selling/deeper/rep.yaml',
  'tracks/selling/rep.mdx',
  'competencies/discovery.mdx',
  'competencies/.yaml',
  'competencies/sub/discovery.yaml',
  'constructor/discovery.yaml',
  'translations/de',
  'translations/de/notes.txt',
  'translations/de/translations/fr/glossary.yaml',
  'translations//glossary.yaml',
  '',
])('%s has no place', (path) => {
  expect(placeOf(path)).toBeUndefined();
});

test('what the places are called leads to places of their kind', () => {
  const found = places
    .filter(({ kind }) => kind !== 'translation')
    .map(({ pattern }) => placeOf(pattern.replace(/<(.*?)>/g, 'a-$1'))?.kind);
  expect(found).toEqual(places.map(({ kind }) => kind).filter((kind) => kind !== 'translation'));
});
