import type { Content } from '../schema/content-file.ts';
import { schemas } from '../schema/index.ts';
import type { Notation } from './codec.ts';
import { columnsOf } from './columns-of.ts';
import type { NewPlace, Sheet } from './sheet.ts';
import { choicesFor, filesOf, type KnownFile } from './words.ts';

type FileKind = 'track' | 'level' | 'competency' | 'activity';

const idColumn = {
  id: 'id',
  label: 'Id',
  hint: 'Names it in all other places, and is the name of its file. Leave it as it is.',
  width: 30,
};
const trackColumn = {
  id: 'track',
  label: 'Track',
  hint: 'The track whose folder the level is in. Leave it as it is.',
  width: 20,
};

/** Fields that have a sheet of their own, or are about files rather than about the thing. */
const elsewhere: Readonly<Record<FileKind, readonly string[]>> = {
  track: ['expectations'],
  level: ['expectations', 'moves'],
  competency: ['descriptors', 'trackExamples'],
  activity: [],
};

interface Wording {
  name: string;
  about: string;
  rowIs: string;
}

/** One row for each file of a kind. */
function fileSheet(kind: FileKind, wording: Wording, pathOf: (names: readonly string[]) => NewPlace) {
  return (content: Content, notation: Notation): Sheet => ({
    ...wording,
    names: kind === 'level' ? [trackColumn, idColumn] : [idColumn],
    shown: [],
    columns: columnsOf(schemas[kind], notation, choicesFor(content, kind), elsewhere[kind]),
    rows: inOrder(content, kind).map(({ id, track, file }) => ({
      names: kind === 'level' ? [track, id] : [id],
      shown: [],
      file: file.path,
      path: [],
    })),
    isPart: false,
    placeNew: (names) => pathOf(names),
  });
}

/** Levels stand in the order of their tracks, from low to high. */
function inOrder(content: Content, kind: FileKind): KnownFile[] {
  if (kind === 'track') return tracksInOrder(content);
  return kind === 'level' ? levelsInOrder(content) : filesOf(content, kind);
}

function tracksInOrder(content: Content): KnownFile[] {
  const rank = ({ data }: KnownFile) => Number(data['order'] ?? Number.MAX_SAFE_INTEGER);
  return filesOf(content, 'track').sort((a, b) => rank(a) - rank(b));
}

/** The levels of a framework, track by track, from low to high; those that no track lists come last in theirs. */
export function levelsInOrder(content: Content): KnownFile[] {
  const tracks = tracksInOrder(content);
  const place = ({ track, id }: KnownFile): number => {
    const index = tracks.findIndex((each) => each.id === track);
    const listed = [tracks[index]?.data['levels'] ?? []].flat(9).indexOf(id);
    return (index < 0 ? tracks.length : index) * 1000 + (listed < 0 ? 999 : listed);
  };
  return filesOf(content, 'level').sort((a, b) => place(a) - place(b));
}

const isId = (text: string | undefined): text is string =>
  /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(text ?? '');

const noId = {
  fault: 'An id is written in small letters, digits and hyphens, such as `account-executive`.',
  hint: 'Write one that nothing else of its kind has.',
};

const inFolder =
  (folder: string, ending: string) =>
  ([id]: readonly string[]): NewPlace =>
    isId(id) ? { file: `${folder}/${id}${ending}`, path: [] } : noId;

export const tracksSheet = fileSheet(
  'track',
  { name: 'Tracks', about: 'The tracks, and the order of their levels from low to high.', rowIs: 'a track' },
  inFolder('tracks', '/track.mdx'),
);

export const levelsSheet = fileSheet(
  'level',
  {
    name: 'Levels',
    about: 'What each level is for: summary, scope, responsibilities, evidence.',
    rowIs: 'a level',
  },
  ([track, id]) => (isId(id) && isId(track) ? { file: `tracks/${track}/${id}.yaml`, path: [] } : noId),
);

export const competenciesSheet = fileSheet(
  'competency',
  { name: 'Competencies', about: 'What each competency is.', rowIs: 'a competency' },
  inFolder('competencies', '.yaml'),
);

export const activitiesSheet = fileSheet(
  'activity',
  {
    name: 'Activities',
    about: 'What people can do to develop, without the long texts.',
    rowIs: 'an activity',
  },
  inFolder('activities', '.mdx'),
);
