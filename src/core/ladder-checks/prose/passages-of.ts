import type { Catalog, Entry } from '../../catalog/catalog.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { schemas } from '../../schema/index.ts';
import type { Kind } from '../../schema/kinds.ts';
import { placeOf } from '../../schema/places.ts';
import { type TextPlace, textPlaces } from './text-places.ts';

/** A text that readers read: the value of a field, or the body of a file. */
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
  audience?: string | undefined;
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

/** Every text of a framework, in the order of files and of what they hold. */
export function passagesOf(catalog: Catalog, language: string): Passage[] {
  const passages: Passage[] = [];
  const spots = new Map<Kind, Spot>();
  for (const entry of catalog.entries) {
    const kind = kindOf(entry);
    if (!kind) continue;
    const spot = spots.get(kind) ?? spotOf(textPlaces(schemas[kind]), '', []);
    spots.set(kind, spot);
    const own = { entry, kind, language: entry.kind === 'translation' ? languageOf(entry) : language };
    collect(own, spot, passages);
  }
  return passages;
}

const spotOf = (place: TextPlace, field: string, path: FieldPath): Spot => ({
  place,
  field,
  path,
  inside: new Map(),
});

type Own = Pick<Passage, 'entry' | 'kind' | 'language'>;

function collect(own: Own, spot: Spot, passages: Passage[]): void {
  const { audience } = own.entry.data as { audience?: string | undefined };
  walk(own, own.entry.data, spot, audience, passages);
  const { body } = own.entry;
  if (!body || body.text.trim() === '') return;
  passages.push({ ...own, field: 'body', path: [], text: body.text, isAddress: false, audience });
}

/** Goes through data and keeps every text that has a place in its shape. */
function walk(own: Own, value: unknown, spot: Spot, audience: string | undefined, passages: Passage[]): void {
  if (typeof value === 'string') {
    const { place, field, path } = spot;
    if (!place.holds) return;
    const { entry, kind, language } = own;
    const isAddress = place.holds === 'address';
    passages.push({ entry, kind, language, field, path, text: value, isAddress, audience });
  } else if (Array.isArray(value)) {
    for (let n = 0; n < value.length; n++) {
      const inner = inside(spot, n);
      if (inner) walk(own, value[n], inner, audience, passages);
    }
  } else if (typeof value === 'object' && value !== null) {
    const { audience: within = audience } = value as { audience?: string };
    for (const key of Object.keys(value)) {
      const inner = inside(spot, key);
      if (inner) walk(own, (value as Record<string, unknown>)[key], inner, within, passages);
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
