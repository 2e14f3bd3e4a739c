import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { audiencesOf } from './for-audience.ts';
import type { Framework } from './framework.ts';
import type { Level, Track } from './level.ts';
import { linkCompetencies } from './link-competencies.ts';
import { linkGlossary } from './link-prose.ts';
import { linkTracks } from './link-tracks.ts';
import { linkAbout, linkWords } from './link-words.ts';
import { levelsInOrder } from './track-order.ts';

/** What texts are judged by beside themselves: how things are called, and the words of the framework. */
export interface Names extends Pick<Framework, 'scale' | 'competencies' | 'glossary'> {
  about: Pick<Framework['about'], 'language' | 'profile'>;
  audiences: readonly { id: string }[];
  tracks: readonly Pick<Track, 'id' | 'file' | 'title'>[];
  levels: readonly Pick<Level, 'title' | 'aliases'>[];
}

/** The names of a whole framework, without linking the rest of it. */
export function linkNames(catalog: Catalog): Names {
  const data = frameworkFile(catalog)?.data ?? {};
  const about = linkAbout(data);
  const words = linkWords(data, about.language);
  const tracks = linkTracks(catalog, words);
  return {
    about,
    audiences: audiencesOf(catalog),
    scale: words.scale,
    tracks,
    levels: tracks.flatMap(({ id }) => levelsOf(id, catalog)),
    competencies: linkCompetencies(catalog, words),
    glossary: linkGlossary(catalog, about.language),
  };
}

function levelsOf(track: string, catalog: Catalog): Names['levels'] {
  const order = levelsInOrder(catalog.of('track').get(track)?.data.levels ?? []);
  const entries = order.flatMap((id) => catalog.of('level').get(id) ?? []);
  return entries.map(({ data: { title, aliases = [] } }) => ({ title, aliases }));
}
