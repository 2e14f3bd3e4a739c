import { defaultAudiences, defaultScale } from '../catalog/vocabulary.ts';
import { isMapping } from '../schema/check-shape.ts';
import type { Content, ContentFile } from '../schema/content-file.ts';
import type { Kind } from '../schema/kinds.ts';
import { placeOf } from '../schema/places.ts';
import type { Choices } from './columns-of.ts';

export interface Word {
  id: string;
  name: string;
  meaning: string;
}

export interface KnownFile {
  id: string;
  track: string;
  title: string;
  file: ContentFile;
  data: Readonly<Record<string, unknown>>;
}

/** Files of a kind that are mappings, well-shaped or not, in the order of their paths. */
export function filesOf(content: Content, kind: Kind): KnownFile[] {
  return content.files.flatMap((file) => {
    const place = placeOf(file.path);
    if (place?.kind !== kind || !isMapping(file.data)) return [];
    const title = file.data['title'];
    return [
      {
        id: place.id,
        track: place.track ?? '',
        title: typeof title === 'string' ? title : '',
        file,
        data: file.data,
      },
    ];
  });
}

/** A list of words of `framework.yaml`. */
export function wordsAt(content: Content, field: string): Word[] {
  const list = filesOf(content, 'framework')[0]?.data[field];
  if (!Array.isArray(list)) return [...(defaults[field] ?? [])];
  return list.filter(isMapping).map((word) => ({
    id: String(word['id'] ?? ''),
    name: String(word['name'] ?? ''),
    meaning: typeof word['meaning'] === 'string' ? word['meaning'] : '',
  }));
}

const withMeaning = (words: readonly { id: string; name: string; meaning?: string | undefined }[]): Word[] =>
  words.map(({ id, name, meaning = '' }) => ({ id, name, meaning }));

const defaults: Readonly<Record<string, readonly Word[]>> = {
  scale: withMeaning(defaultScale),
  audiences: withMeaning(defaultAudiences),
};

/** What the fields of a kind may be filled in with. */
export function choicesFor(content: Content, kind: Kind): Choices {
  const ids = (field: string) => wordsAt(content, field).map(({ id }) => id);
  const same = filesOf(content, kind).map(({ id }) => id);
  const group = kind === 'track' ? ids('trackGroups') : ids('competencyGroups');
  return {
    grade: ids('grades'),
    group,
    type: ids('activityTypes'),
    process: ids('processes'),
    audience: ids('audiences'),
    extends: same,
    successor: same,
  };
}
