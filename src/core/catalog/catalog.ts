import type { Problem } from '../problems/problem.ts';
import { checkShape } from '../schema/check-shape.ts';
import type { Body, Content, ContentFile } from '../schema/content-file.ts';
import type { DataOf } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { type Place, placeOf } from '../schema/places.ts';

/** A well-shaped file, still joined to others by ids alone. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  file: string;
  /** The track whose folder it is in, for levels and tracks. */
  track?: string;
  data: DataOf[K];
  body?: Body;
}

/** A file of the framework, well-shaped or not. */
export interface FilePlace extends Place {
  file: string;
}

/**
 * All files of a framework. It knows the ids of misshapen and unreadable files too, so that a reference to
 * one of them is not reported as a second, false problem.
 */
export interface Catalog {
  files: readonly FilePlace[];
  entries: readonly Entry[];
  media: ReadonlySet<string>;
  /** Well-shaped files of a kind by id, in the order of their paths. */
  of<K extends Kind>(kind: K): ReadonlyMap<string, Entry<K>>;
  /** Ids of a kind, those of misshapen files included. */
  idsOf(kind: Kind): ReadonlySet<string>;
  /** Whether every file of the kind is well-shaped, so that what they hold together is known. */
  isWhole(kind: Kind): boolean;
}

type Shaped = Entry | readonly Problem[];

const shapes = new WeakMap<ContentFile, Shaped>();

/** Sorts files into kinds and checks the shape of each: of a file that was seen before, it gives the same entry again. */
export function buildCatalog(content: Content): { catalog: Catalog; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const files: FilePlace[] = [];
  for (const path of content.unreadable) {
    const place = placeOf(path);
    if (place) files.push({ ...place, file: path });
  }
  for (const file of content.files) {
    const place = placeOf(file.path);
    if (!place) continue;
    files.push({ ...place, file: file.path });
    const shaped = shapes.get(file) ?? shapeOf(place, file);
    shapes.set(file, shaped);
    if ('kind' in shaped) entries.push(shaped);
    else problems.push(...shaped);
  }
  return { catalog: catalogOf(files, entries, content.media), problems };
}

function shapeOf(place: Place, { path, data, body }: ContentFile): Shaped {
  const shape = checkShape(place.kind, data, path);
  return 'problems' in shape ? shape.problems : entryOf(place, path, shape.data, body);
}

function entryOf(place: Place, file: string, data: DataOf[Kind], body: Body | undefined): Entry {
  const { kind, id, track } = place;
  return { kind, id, file, data, ...(track ? { track } : {}), ...(body ? { body } : {}) };
}

/** A catalog of entries whose shape is known to be right. */
export function catalogOf(
  files: readonly FilePlace[],
  entries: readonly Entry[],
  media: readonly string[],
): Catalog {
  const byKind = Map.groupBy(entries, (entry) => entry.kind);
  const filesByKind = Map.groupBy(files, (file) => file.kind);
  const maps = new Map([...byKind].map(([kind, of]) => [kind, firstById(of)]));
  const ids = new Map([...filesByKind].map(([kind, of]) => [kind, new Set(of.map((file) => file.id))]));
  return {
    files,
    entries,
    media: new Set(media),
    of: <K extends Kind>(kind: K) => (maps.get(kind) ?? new Map()) as ReadonlyMap<string, Entry<K>>,
    idsOf: (kind) => ids.get(kind) ?? new Set(),
    isWhole: (kind) => (byKind.get(kind)?.length ?? 0) === (filesByKind.get(kind)?.length ?? 0),
  };
}

function firstById(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
  return map;
}

/** The framework file, unless it is missing or misshapen. */
export function frameworkFile(catalog: Catalog): Entry<'framework'> | undefined {
  return catalog.of('framework').get('framework');
}
