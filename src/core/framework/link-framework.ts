import { type Catalog, type Entry, frameworkFile } from '../catalog/catalog.ts';
import { defaultAudiences } from '../catalog/vocabulary.ts';
import { nameInList, wordListsOf } from '../catalog/word-lists.ts';
import type { Framework, Renamed } from './framework.ts';
import { linkActivities } from './link-activities.ts';
import { linkCompetencies } from './link-competencies.ts';
import { linkLevels } from './link-levels.ts';
import { linkMoves } from './link-moves.ts';
import { linkOverlays } from './link-overlays.ts';
import { linkAssignments, linkChanges, linkGlossary, linkGuides, linkStories } from './link-prose.ts';
import { fillTracks, linkTracks } from './link-tracks.ts';
import { linkAbout, linkWords } from './link-words.ts';
import { present } from './present.ts';
import type { LanguageState, Translation } from './translation.ts';

interface For {
  audience: string;
  isWhole: boolean;
  /** The language that the texts are in, where it is not the one that they were written in. */
  language?: string;
  translation?: Translation;
  translations?: readonly LanguageState[];
}

/**
 * Links a catalog that no check found an error in. What is not for `audience` has to be gone from it already;
 * `isWhole` says that nothing was.
 */
export function linkFramework(catalog: Catalog, made: For): Framework {
  const { audience, isWhole, language, translation, translations = [] } = made;
  const data = frameworkFile(catalog)?.data ?? {};
  const about = linkAbout(data, language);
  const words = linkWords(data, about.language);
  const competencies = linkCompetencies(catalog, words);
  const tracks = linkTracks(catalog, words);
  const levels = linkLevels({ catalog, words, tracks, competencies });
  fillTracks(tracks, levels, catalog);
  const moves = linkMoves(levels, catalog, words);
  const overlays = linkOverlays(catalog, { tracks, levels, competencies, scale: words.scale });
  return {
    about,
    ...audiencesUpTo(data.audiences ?? defaultAudiences, audience),
    isWhole,
    files: catalog.entries,
    ...words,
    competencies,
    tracks,
    levels: tracks.flatMap((track) => track.levels),
    moves,
    activities: linkActivities(catalog, words, competencies),
    guides: linkGuides(catalog),
    stories: linkStories(catalog, levels),
    overlays,
    overlayPages: (data.overlayPages ?? []).map((ids) =>
      ids.flatMap((id) => overlays.find((overlay) => overlay.id === id) ?? []),
    ),
    assignments: linkAssignments(catalog, levels),
    glossary: linkGlossary(catalog, about.language),
    changes: linkChanges(catalog),
    renamed: catalog.entries.flatMap(renamedFrom),
    ...(translation && { translation }),
    translations,
  };
}

type Audiences = NonNullable<Entry<'framework'>['data']['audiences']>;

function audiencesUpTo(
  all: Readonly<Audiences>,
  audience: string,
): Pick<Framework, 'audience' | 'audiences'> {
  const rank = Math.max(
    0,
    all.findIndex((each) => each.id === audience),
  );
  const audiences = all.slice(0, rank + 1).map((each) => present(each));
  return { audiences, audience: audiences[rank] ?? { id: audience, name: audience } };
}

function renamedFrom(entry: Entry): Renamed[] {
  const { kind, id, data } = entry;
  if (kind === 'framework' || kind === 'glossary') return renamedWords(entry);
  if (kind === 'translation') return [];
  const { formerly = [] } = data as { formerly?: string[] | undefined };
  return formerly.map((from) => ({ kind, from, to: id }));
}

const renamedWords = (entry: Entry): Renamed[] =>
  wordListsOf(entry).flatMap((list) =>
    list.words.flatMap(({ id, formerly = [] }) =>
      formerly.map((from) => ({ kind: list.of, from: nameInList(list, from), to: nameInList(list, id) })),
    ),
  );
