import { expect, test } from 'vitest';
import { kindsToFind, pagesOf } from '../../../src/core/views/pages-of.ts';
import { frameworkOf } from '../support/framework-of.ts';

const framework = frameworkOf();
const pages = pagesOf(framework);

test('everything with a title or a term can be looked up, stories and overlays too', () => {
  const { levels, tracks, competencies, activities, guides, stories, overlays, changes, glossary } =
    framework;
  expect(overlays.length).toBeGreaterThan(0);
  expect(pages.map(({ title }) => title)).toEqual([
    ...[levels, tracks, competencies, activities, guides, stories, overlays].flat().map(({ title }) => title),
    ...changes.map(({ summary }) => summary),
    ...glossary.map(({ term }) => term),
  ]);
});

test('a level is looked up by its other names too', () => {
  const [level] = framework.levels;
  if (!level) throw new Error('The small framework has no level.');
  const [page] = pagesOf({ ...framework, levels: [{ ...level, aliases: ['Hunter'] }] });
  expect(page).toEqual({ kind: 'level', id: level.id, title: level.title, aliases: ['Hunter'] });
});

test('only kinds of which there is something are offered', () => {
  expect(kindsToFind(framework)).toEqual(new Set(pages.map(({ kind }) => kind)));
  expect(kindsToFind({ ...framework, stories: [] }).has('story')).toBe(false);
});
