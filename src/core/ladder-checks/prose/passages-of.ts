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

/** Every text of a framework, in the order of files and of what they hold. */
export function passagesOf(catalog: Catalog, language: string): Passage[] {
  const passages: Passage[] = [];
  for (const entry of catalog.entries) {
    const kind = kindOf(entry);
    const own = kind && {
      entry,
      kind,
      language: entry.kind === 'translation' ? languageOf(entry) : language,
    };
    if (own) collect(own, passages);
  }
  return passages;
}

type Own = Pick<Passage, 'entry' | 'kind' | 'language'>;

function collect(own: Own, passages: Passage[]): void {
  const { audience } = own.entry.data as { audience?: string | undefined };
  const walk = walker(own, passages);
  walk(own.entry.data, textPlaces(schemas[own.kind]), '', audience);
  const { body } = own.entry;
  if (!body || body.text.trim() === '') return;
  passages.push({ ...own, field: 'body', path: [], text: body.text, isAddress: false, audience });
}

type Walk = (
  value: unknown,
  place: TextPlace | undefined,
  field: string,
  audience: string | undefined,
) => void;

/** Goes through data and keeps every text that has a place in its shape. */
function walker({ entry, kind, language }: Own, passages: Passage[]): Walk {
  const path: (string | number)[] = [];
  const walkInto: Walk = (value, place, field, audience) => {
    if (!place) return;
    if (typeof value === 'string') {
      if (!place.holds) return;
      const isAddress = place.holds === 'address';
      passages.push({ entry, kind, language, field, path: path.slice(), text: value, isAddress, audience });
    } else if (Array.isArray(value)) {
      for (let n = 0; n < value.length; n++) {
        path.push(n);
        walkInto(value[n], place.entries, field, audience);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) walkFields(value, place, field, audience);
  };
  const walkFields = (value: object, place: TextPlace, field: string, around: string | undefined) => {
    const { audience = around } = value as { audience?: string };
    for (const key of Object.keys(value)) {
      const inner = place.fields.get(key);
      if (inner && path.length === 0 && unread.has(key)) continue;
      path.push(key);
      const name = inner && !passedOver.has(key) ? key : field;
      walkInto((value as Record<string, unknown>)[key], inner ?? place.values, name, audience);
      path.pop();
    }
  };
  return walkInto;
}

function kindOf({ kind, id }: Entry): Kind | undefined {
  return kind === 'translation' ? placeOf(id.slice(id.indexOf('/') + 1))?.kind : kind;
}

const languageOf = ({ id }: Entry): string => id.slice(0, id.indexOf('/'));
