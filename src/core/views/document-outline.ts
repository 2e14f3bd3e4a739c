import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import type { Level, Track } from '../framework/level.ts';
import type { Activity, Guide, Overlay, Story, Term } from '../framework/things.ts';
import type { Words } from '../words/index.ts';
import { pathOf } from './path-of.ts';

/** What a part or a section of a document shows, as on the page that it has on the site. */
export type Shown =
  | { kind: 'track'; thing: Track }
  | { kind: 'level'; thing: Level }
  | { kind: 'competency'; thing: Competency }
  | { kind: 'activity'; thing: Activity }
  | { kind: 'guide'; thing: Guide }
  | { kind: 'story'; thing: Story }
  | { kind: 'overlay'; thing: Overlay }
  | { kind: 'glossary'; thing: readonly Term[] };

interface Section {
  /** Such as `2.3`, by which a reader finds it on paper. */
  number: string;
  title: string;
  /** The page of the same on the site, without the site's base; its anchor in the document is the same without slashes around. */
  path: string;
  shown: Shown;
}

export interface Part extends Omit<Section, 'shown'> {
  shown?: Shown;
  sections: readonly Section[];
}

/** Above so many levels the whole framework is no document that anybody could print; its tracks are. */
export const levelsInOneDocument = 300;

/** A track with its levels, and the rubric of every competency that they expect. */
export function outlineOfTrack(track: Track, framework: Framework, words: Words): Part[] {
  const expected = new Set(
    track.levels.flatMap((level) => level.expectations.map(({ competency }) => competency)),
  );
  const competencies = framework.competencies.filter((competency) => expected.has(competency));
  return numbered([trackPart(track), competencyPart(competencies, words)]);
}

/** Everything there is to read, in the order of the site. */
export function outlineOfFramework(framework: Framework, words: Words): Part[] {
  const { tracks, competencies, activities, guides, stories, overlays, glossary } = framework;
  return numbered([
    ...tracks.map(trackPart),
    competencyPart(competencies, words),
    part(
      words.activities,
      '/activities/',
      activities.map((thing) => ({ kind: 'activity', thing })),
    ),
    part(
      words.guides,
      '/guides/',
      guides.map((thing) => ({ kind: 'guide', thing })),
    ),
    part(
      words.stories,
      '/stories/',
      stories.map((thing) => ({ kind: 'story', thing })),
    ),
    part(
      words.printed.overlays,
      '/overlays/',
      overlays.map((thing) => ({ kind: 'overlay', thing })),
    ),
    {
      ...part(words.glossary, '/glossary/', []),
      ...(glossary.length > 0 && { shown: { kind: 'glossary', thing: glossary } }),
    },
  ]);
}

type Titled = Exclude<Shown, { kind: 'glossary' }>;

const trackPart = (track: Track): Part => ({
  ...part(
    track.title,
    pathOf('track', track.id),
    track.levels.map((thing) => ({ kind: 'level', thing })),
  ),
  shown: { kind: 'track', thing: track },
});

const competencyPart = (competencies: readonly Competency[], words: Words): Part =>
  part(
    words.competencies,
    '/competencies/',
    competencies.map((thing) => ({ kind: 'competency', thing })),
  );

const part = (title: string, path: string, shown: readonly Titled[]): Part => ({
  number: '',
  title,
  path,
  sections: shown.map((each) => ({
    number: '',
    title: each.thing.title,
    path: pathOf(each.kind, each.thing.id),
    shown: each,
  })),
});

/** Parts that hold something are counted 1, 2, 3, and what stands in them 1.1, 1.2. */
const numbered = (parts: readonly Part[]): Part[] =>
  parts
    .filter((each) => each.shown || each.sections.length > 0)
    .map((each, n) => ({
      ...each,
      number: `${n + 1}`,
      sections: each.sections.map((section, m) => ({ ...section, number: `${n + 1}.${m + 1}` })),
    }));
