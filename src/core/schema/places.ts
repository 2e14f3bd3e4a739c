import type { Kind } from './kinds.ts';

/** What a path below the content folder stands for. The file name is the id. */
export interface Place {
  kind: Kind;
  id: string;
  /** The track whose folder a level or a track file is in. */
  track?: string;
  /** The language of a translation, as its folder is called. */
  language?: string;
}

const folders: Readonly<Record<string, { kind: Kind; ending: string }>> = {
  competencies: { kind: 'competency', ending: '.yaml' },
  activities: { kind: 'activity', ending: '.mdx' },
  guides: { kind: 'guide', ending: '.mdx' },
  stories: { kind: 'story', ending: '.mdx' },
  overlays: { kind: 'overlay', ending: '.yaml' },
  assignments: { kind: 'assignment', ending: '.yaml' },
  changes: { kind: 'change', ending: '.mdx' },
};

/** Which file the content folder may hold where, for messages and for help. */
export const places: readonly { pattern: string; kind: Kind }[] = [
  { pattern: 'framework.yaml', kind: 'framework' },
  { pattern: 'tracks/<track>/track.mdx', kind: 'track' },
  { pattern: 'tracks/<track>/<level>.yaml', kind: 'level' },
  ...Object.entries(folders).map(([folder, { kind, ending }]) => ({
    pattern: `${folder}/<${kind}>${ending}`,
    kind,
  })),
  { pattern: 'glossary.yaml', kind: 'glossary' },
  { pattern: 'translations/<language>/…', kind: 'translation' },
];

/** What a path below the content folder stands for; nothing where no file of a framework belongs. */
export function placeOf(path: string): Place | undefined {
  const parts = path.split('/');
  if (parts[0] === 'translations') return placeOfTranslation(parts);
  const name = parts.at(-1) ?? '';
  if (parts.length === 1) return placeAtTop(name);
  if (parts[0] === 'tracks') return placeInTracks(parts, name);
  const folder = Object.hasOwn(folders, parts[0] ?? '') ? folders[parts[0] ?? ''] : undefined;
  const id = folder && parts.length === 2 ? withoutEnding(name, folder.ending) : undefined;
  return folder && id !== undefined ? { kind: folder.kind, id } : undefined;
}

function placeAtTop(name: string): Place | undefined {
  if (name === 'framework.yaml') return { kind: 'framework', id: 'framework' };
  if (name === 'glossary.yaml') return { kind: 'glossary', id: 'glossary' };
  return undefined;
}

function placeInTracks(parts: readonly string[], name: string): Place | undefined {
  const [, track] = parts;
  if (parts.length !== 3 || !track) return undefined;
  if (name === 'track.mdx') return { kind: 'track', id: track, track };
  const id = withoutEnding(name, '.yaml');
  return id === undefined ? undefined : { kind: 'level', id, track };
}

function placeOfTranslation([, language, ...rest]: readonly string[]): Place | undefined {
  const path = rest.join('/');
  if (!language || !placeOf(path) || path.startsWith('translations/')) return undefined;
  return { kind: 'translation', id: `${language}/${path}`, language };
}

function withoutEnding(name: string, ending: string): string | undefined {
  return name.endsWith(ending) && name.length > ending.length ? name.slice(0, -ending.length) : undefined;
}
