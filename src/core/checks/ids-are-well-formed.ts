import type { Catalog, Entry } from '../catalog/catalog.ts';
import { valuesOfKey } from '../catalog/values-of-key.ts';
import { wordListsOf } from '../catalog/word-lists.ts';
import { quote } from '../problems/quote.ts';
import { aKind, type Kind } from '../schema/kinds.ts';
import type { CatalogCheck, Finding } from './check.ts';

const form =
  'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as';
const longest = 100;

/** Names that Windows keeps for devices, so that no file there can be called like that. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Words that mean something else in the place where the id of such a thing may stand. */
const reserved: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['any', ['level', 'competency']],
  ['all', ['track']],
]);

export const idsAreWellFormed: CatalogCheck = {
  name: 'ids-are-well-formed',
  rule: 'Ids are kebab-case: small letters, digits and hyphens, at least one letter, at most 100 characters, no device name of Windows.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    for (const finding of [...badFileNames(catalog), ...badWrittenIds(catalog)]) report(finding);
  },
};

function badFileNames({ files }: Catalog): Finding[] {
  const folders = new Set<string>();
  return files.flatMap(({ kind, id, track, file }) => {
    if (kind === 'framework' || kind === 'glossary' || kind === 'translation') return [];
    const isNewFolder = track !== undefined && !folders.has(track);
    if (track !== undefined) folders.add(track);
    return [
      ...(isNewFolder ? named(track, 'track', { file, path: [] }) : []),
      ...(kind === 'track' ? [] : named(id, kind, { file, path: [] })),
    ];
  });
}

type Place = Pick<Finding, 'file' | 'path'>;

function named(id: string, kind: Kind, place: Place): Finding[] {
  if (reserved.get(id)?.includes(kind)) {
    return [
      {
        ...place,
        message: `${quote(id)} cannot be the id of ${aKind(kind)}.`,
        hint: 'It has another meaning there. Use another word.',
      },
    ];
  }
  return judged(id, place);
}

/** Ids in vocabularies, terms, statements, alternatives and steps, and former ids. */
function badWrittenIds({ entries }: Catalog): Finding[] {
  return entries.flatMap((entry) => {
    const { kind, file, data } = entry;
    if (kind === 'translation') return [];
    const { formerly = [] } = data as { formerly?: readonly string[] | undefined };
    return [
      ...formerly.flatMap((id, n) => judged(id, { file, path: ['formerly', n] })),
      ...formerIdsOfWords(entry).flatMap(({ id, path }) => judged(id, { file, path })),
      ...valuesOfKey(data, 'id').flatMap(({ value, path }) =>
        typeof value === 'string' ? judged(value, { file, path }) : [],
      ),
    ];
  });
}

const formerIdsOfWords = (entry: Entry) =>
  wordListsOf(entry).flatMap(({ path, words }) =>
    words.flatMap(({ formerly = [] }, index) =>
      formerly.map((id, n) => ({ id, path: [...path, index, 'formerly', n] })),
    ),
  );

function judged(id: string, place: Place): Finding[] {
  if (id.length > longest) {
    const message = `The id ${quote(id)} has ${id.length} characters; at most ${longest} fit.`;
    return [{ ...place, message, hint: 'Shorten it.' }];
  }
  if (deviceName.test(id)) {
    const message = `${quote(id)} is the name of a device on Windows, and no file there can be called like that.`;
    return [{ ...place, message, hint: 'Add a word to it.' }];
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && /[a-z]/.test(id)) return [];
  return [
    {
      ...place,
      message: `${quote(id)} does not have the form of an id.`,
      hint: `${form} ${quote(kebab(id))}.`,
    },
  ];
}

/** The id that comes closest to what was written. */
function kebab(id: string): string {
  const words = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase();
  const joined = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return /[a-z]/.test(joined) ? joined.slice(0, longest) : `id-${joined || 'one'}`;
}
