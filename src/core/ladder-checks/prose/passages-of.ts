import type { Entry } from '../../catalog/catalog.ts';
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

/**
 * What looks at each passage as it is come by, and the row that its words have been read into; an address has none. The
 * passage is filled again with the next one: whoever keeps it keeps a copy, as only few are kept of very many.
 */
export interface Reader {
  row: WordRow;
  read(passage: Readonly<Passage>): void;
}

/** Goes through every text of files, in the order of files and of what they hold. */
export function readPassages(entries: readonly Entry[], language: string, reader: Reader): void {
  const spots = new Map<Kind, Spot>();
  for (const entry of entries) {
    const kind = kindOf(entry);
    if (!kind) continue;
    const spot = spots.get(kind) ?? spotOf(textPlaces(schemas[kind]), '', []);
    spots.set(kind, spot);
    readEntry(
      passageOf(entry, kind, entry.kind === 'translation' ? languageOf(entry) : language),
      spot,
      reader,
    );
  }
}

const spotOf = (place: TextPlace, field: string, path: FieldPath): Spot => ({
  place,
  field,
  path,
  inside: new Map(),
});

/** The passage of a file that is filled with one text after the other. */
const passageOf = (entry: Entry, kind: Kind, language: string): Passage => ({
  entry,
  kind,
  language,
  field: '',
  path: [],
  text: '',
  isAddress: false,
  audience: undefined,
  words: 0,
  signs: 0,
});

function readEntry(passage: Passage, spot: Spot, reader: Reader): void {
  const { data, body } = passage.entry;
  const { audience } = data as { audience?: string | undefined };
  walk(passage, data, spot, audience, reader);
  if (!body || body.text.trim() === '') return;
  passage.audience = audience;
  readText(passage, { field: 'body', path: [] }, body.text, false, reader);
}

function readText(
  passage: Passage,
  { field, path }: Pick<Spot, 'field' | 'path'>,
  text: string,
  isAddress: boolean,
  { row, read }: Reader,
): void {
  readWords(isAddress ? '' : text, row);
  passage.field = field;
  passage.path = path;
  passage.text = text;
  passage.isAddress = isAddress;
  passage.words = row.count;
  passage.signs = isAddress ? anySign : row.signs;
  read(passage);
}

/** Goes through data and stops at every text that has a place in its shape. */
function walk(
  passage: Passage,
  value: unknown,
  spot: Spot,
  audience: string | undefined,
  reader: Reader,
): void {
  if (typeof value === 'string') {
    const { holds } = spot.place;
    passage.audience = audience;
    if (holds) readText(passage, spot, value, holds === 'address', reader);
  } else if (Array.isArray(value)) {
    for (let n = 0; n < value.length; n++) {
      const inner = inside(spot, n);
      if (inner) walk(passage, value[n], inner, audience, reader);
    }
  } else if (typeof value === 'object' && value !== null) {
    const { audience: within = audience } = value as { audience?: string };
    for (const key of Object.keys(value)) {
      const inner = inside(spot, key);
      if (inner) walk(passage, (value as Record<string, unknown>)[key], inner, within, reader);
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
