import { expect, test } from 'vitest';
import { allFeatures } from '../../../src/core/schema/features.ts';
import { file, set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const off = (...features: string[]) =>
  set('framework.yaml', 'features', Object.fromEntries(features.map((each) => [each, 'off'])));
const story = file('stories/up.mdx', { title: 'Up', path: ['rep', 'senior-rep'] });
const linked = set(
  'tracks/selling/rep.yaml',
  'about',
  'As in [Up](story/up), and [a level](level/senior-rep).',
);

test('all features are shown unless they are off', () => {
  expect([...frameworkOf().about.shows]).toEqual(allFeatures);
  expect(frameworkOf([off('map', 'plan')]).about.shows).toEqual(
    new Set(allFeatures.filter((each) => each !== 'map' && each !== 'plan')),
  );
});

test('without changes there are no feeds', () => {
  expect(frameworkOf([off('changes')]).about.shows.has('feeds')).toBe(false);
});

test('what is off is gone, and its links leave their words', () => {
  expect(frameworkOf([story, linked]).stories.map(({ id }) => id)).toContain('up');
  const framework = frameworkOf([story, linked, off('stories', 'guides')]);
  expect(framework.stories).toEqual([]);
  expect(framework.guides).toEqual([]);
  expect(framework.levels.find(({ id }) => id === 'rep')?.about).toBe(
    'As in Up, and [a level](level/senior-rep).',
  );
  expect(framework.isWhole).toBe(true);
});
