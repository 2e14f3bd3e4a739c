import { expect, test } from 'vitest';
import { outlineOfFramework, outlineOfTrack, type Part } from '../../../src/core/views/document-outline.ts';
import { en } from '../../../src/core/words/en.ts';
import { frameworkOf } from '../support/framework-of.ts';

const framework = frameworkOf();
const numbersOf = (parts: readonly Part[]) =>
  parts.flatMap((part) => [part, ...part.sections].map(({ number }) => number));

test('the whole framework is everything that has a page, each once, in the order of the site', () => {
  const parts = outlineOfFramework(framework, en);
  const { tracks, competencies, activities, guides, stories, overlays } = framework;
  expect(parts.map(({ title }) => title)).toEqual([
    ...tracks.map(({ title }) => title),
    ...[
      [en.competencies, competencies],
      [en.activities, activities],
      [en.guides, guides],
      [en.stories, stories],
      [en.printed.overlays, overlays],
      [en.glossary, framework.glossary],
    ].flatMap(([title, of]) => ((of?.length ?? 0) > 0 ? [title] : [])),
  ]);
  const paths = parts.flatMap(({ sections }) => sections.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual([
    ...tracks.flatMap((track) => track.levels.map(({ id }) => `/levels/${id}/`)),
    ...competencies.map(({ id }) => `/competencies/${id}/`),
    ...activities.map(({ id }) => `/activities/${id}/`),
    ...guides.map(({ id }) => `/guides/${id}/`),
    ...stories.map(({ id }) => `/stories/${id}/`),
    ...overlays.map(({ id }) => `/overlays/${id}/`),
  ]);
});

test('a track is its levels and what they expect, and nothing of others', () => {
  const [track] = framework.tracks;
  if (!track) throw new Error('The small framework has no track.');
  const [levels, competencies, ...others] = outlineOfTrack(track, framework, en);
  expect(others).toEqual([]);
  expect(levels?.shown).toEqual({ kind: 'track', thing: track });
  expect(levels?.sections.map(({ title }) => title)).toEqual(track.levels.map(({ title }) => title));
  const expected = track.levels.flatMap(({ expectations }) =>
    expectations.map(({ competency }) => competency.id),
  );
  expect(competencies?.sections.map(({ path }) => path)).toEqual(
    framework.competencies.filter(({ id }) => expected.includes(id)).map(({ id }) => `/competencies/${id}/`),
  );
});

test('parts are counted 1, 2, 3, and sections 1.1, 1.2; what holds nothing is no part', () => {
  const [track] = framework.tracks;
  if (!track) throw new Error('The small framework has no track.');
  const level = track.levels.slice(0, 2).map((each) => ({ ...each, expectations: [] }));
  expect(numbersOf(outlineOfTrack({ ...track, levels: level }, framework, en))).toEqual([
    '1',
    ...level.map((_, n) => `1.${n + 1}`),
  ]);
  const few = { ...framework, tracks: [], competencies: [], activities: [], stories: [], overlays: [] };
  expect(outlineOfFramework(few, en).map(({ number, title }) => `${number} ${title}`)).toEqual(
    [framework.guides.length > 0 && en.guides, framework.glossary.length > 0 && en.glossary]
      .filter((title) => title !== false)
      .map((title, n) => `${n + 1} ${title}`),
  );
});
