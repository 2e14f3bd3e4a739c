import type { Catalog, Entry } from '../../catalog/catalog.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { schemas } from '../../schema/index.ts';
import type { Kind } from '../../schema/kinds.ts';
import { placeOf } from '../../schema/places.ts';
import { type TextPlace, textPlaces } from './text-places.ts';
import { anySign, readWords, type WordRow } from './word-row.ts';

/** A text that readers read: the value of a field, or the body of a file, with what it is in numbers. */
export interface Passage {
  entry: Entry;
  /** What the text tells of: the kind of the file, for a translation that of the file it translates. */
  kind: Kind;
  language: string;
  /** The field it stands in, without what is around it: `behaviours`, `condition`; `body` for a body. */
  field: string;
  path: FieldPath;
  text: string;
  isAddress: boolean;
  /** Whom the nearest part around it that says so is for. */
  audience: string | undefined;
  words: number;
  sentences: number;
  /** Letters and digits in its words. */
  letters: number;
  /** Which `signs` it may have. */
  signs: number;
}

/** Fields that readers of the site do not read, or whose words are not the framework's own. */
const unread: ReadonlySet<string> = new Set(['exceptions', 'owner', 'repository', 'words', 'formerly']);

/** Fields that only hold other fields, or the words of the one around them. */
const passedOver: ReadonlySet<string> = new Set(['text', 'all', 'any', 'parts', 'value']);

/**
 * A place in the files of one kind, with what is the same in all of them. Paths are shared by all texts that stand at
 * them: large frameworks have hundreds of thousands.
 */
interface Spot {
  place: TextPlace;
  field: string;
  path: FieldPath;
  inside: Map<string | number, Spot | undefined>;
}

/** What looks at each passage as it is come by, and the row that its words have been read into; an address has none. */
export interface Reader {
  row: WordRow;
  read(passage: Passage): void;
}

/** Goes through every text of a framework, in the order of files and of what they hold. */
export function readPassages(catalog: Catalog, language: string, reader: Reader): void {
  const spots = new Map<Kind, Spot>();
  for (const entry of catalog.entries) {
    const kind = kindOf(entry);
    if (!kind) continue;
    const spot = spots.get(kind) ?? spotOf(textPlaces(schemas[kind]), '', []);
    spots.set(kind, spot);
    const own = { entry, kind, language: entry.kind === 'translation' ? languageOf(entry) : language };
    readEntry(own, spot, reader);
  }
}

const spotOf = (place: TextPlace, field: string, path: FieldPath): Spot => ({
  place,
  field,
  path,
  inside: new Map(),
});

type Own = Pick<Passage, 'entry' | 'kind' | 'language'>;

function readEntry(own: Own, spot: Spot, reader: Reader): void {
  const { audience } = own.entry.data as { audience?: string | undefined };
  walk(own, own.entry.data, spot, audience, reader);
  const { body } = own.entry;
  if (!body || body.text.trim() === '') return;
  readText(own, { field: 'body', path: [] }, body.text, false, audience, reader);
}

/** A passage is made once all is known of it: there are so many that one object for each is worth it. */
function readText(
  { entry, kind, language }: Own,
  { field, path }: Pick<Spot, 'field' | 'path'>,
  text: string,
  isAddress: boolean,
  audience: string | undefined,
  { row, read }: Reader,
): void {
  readWords(isAddress ? '' : text, row);
  const { count: words, sentences, letters } = row;
  const signs = isAddress ? anySign : row.signs;
  const counts = { words, sentences, letters, signs };
  read({ entry, kind, language, field, path, text, isAddress, audience, ...counts });
}

/** Goes through data and keeps every text that has a place in its shape. */
function walk(own: Own, value: unknown, spot: Spot, audience: string | undefined, reader: Reader): void {
  if (typeof value === 'string') {
    const { holds } = spot.place;
    if (holds) readText(own, spot, value, holds === 'address', audience, reader);
  } else if (Array.isArray(value)) {
    for (let n = 0; n < value.length; n++) {
      const inner = inside(spot, n);
      if (inner) walk(own, value[n], inner, audience, reader);
    }
  } else if (typeof value === 'object' && value !== null) {
    const { audience: within = audience } = value as { audience?: string };
    for (const key of Object.keys(value)) {
      const inner = inside(spot, key);
      if (inner) walk(own, (value as Record<string, unknown>)[key], inner, within, reader);
    }
  }
}

/** The spot of a field or an entry, worked out once; nothing where no text can be. */
function inside(spot: Spot, key: string | number): Spot | undefined {
  const known = spot.inside.get(key);
  if (known || spot.inside.has(key)) return known;
  const found = typeof key === 'number' ? ofEntry(spot, key) : ofField(spot, key);
  spot.inside.set(key, found);
  return found;
}

const ofEntry = ({ place, field, path }: Spot, n: number): Spot | undefined =>
  place.entries && spotOf(place.entries, field, [...path, n]);

function ofField({ place, field, path }: Spot, key: string): Spot | undefined {
  const own = place.fields.get(key);
  if (own && path.length === 0 && unread.has(key)) return undefined;
  const inner = own ?? place.values;
  return inner && spotOf(inner, own && !passedOver.has(key) ? key : field, [...path, key]);
}

function kindOf({ kind, id }: Entry): Kind | undefined {
  return kind === 'translation' ? placeOf(id.slice(id.indexOf('/') + 1))?.kind : kind;
}

const languageOf = ({ id }: Entry): string => id.slice(0, id.indexOf('/'));
