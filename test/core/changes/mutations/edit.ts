import { type Catalog, catalogOf, type Entry } from '../../../../src/core/catalog/catalog.ts';
import { renamedEntries } from '../../../../src/core/catalog/renaming/renamed-entries.ts';
import type { Target } from '../../../../src/core/catalog/targets.ts';
import type { DataOf } from '../../../../src/core/schema/index.ts';
import type { Kind } from '../../../../src/core/schema/kinds.ts';

/** A catalog in the middle of being changed. What is edited is copied first, so that the one it came from stays. */
export class Edit {
  entries: Entry[];
  readonly #copies = new Set<Entry>();

  constructor(catalog: Catalog) {
    this.entries = [...catalog.entries];
  }

  of<K extends Kind>(kind: K): Entry<K>[] {
    return this.entries.filter((entry): entry is Entry<K> => entry.kind === kind);
  }

  /** The file of a thing, free to be changed. */
  file<K extends Kind>(kind: K, id: string): Entry<K> {
    const at = this.entries.findIndex((entry) => entry.kind === kind && entry.id === id);
    const found = this.entries[at];
    if (!found) throw new Error(`There is no ${kind} ${id}.`);
    if (this.#copies.has(found)) return found as Entry<K>;
    const copy = structuredClone(found);
    this.#copies.add(copy);
    this.entries[at] = copy;
    return copy as Entry<K>;
  }

  data<K extends Kind>(kind: K, id: string): DataOf[K] {
    return this.file(kind, id).data;
  }

  get framework(): DataOf['framework'] {
    return this.data('framework', 'framework');
  }

  add(entry: Entry): void {
    this.entries.push(entry);
  }

  /** Takes a thing out, with all that names it. */
  remove(kind: Kind, id: string): void {
    this.entries = this.entries
      .filter((entry) => !(entry.kind === kind && entry.id === id))
      .map((entry) => ({ ...entry, data: without(entry.data, id, `${kind}/${id}`) as typeof entry.data }));
  }

  /** Gives a thing another id wherever it is named or linked, and keeps the old one as a former id. */
  rename(target: Target, id: string, to: string): void {
    const renamed = renamedEntries(catalogOf([], this.entries, []), { target, from: id, to });
    this.entries = renamed.map(({ after }) =>
      after.kind === target && after.id === id ? { ...after, id: to } : after,
    );
  }

  catalog(of: Catalog): Catalog {
    const files = this.entries.map(({ kind, id, file, track }) => ({
      kind,
      id,
      file,
      ...(track ? { track } : {}),
    }));
    return catalogOf(files, this.entries, [...of.media]);
  }
}

/** A move to it goes whole; in lists of ids, its id goes. */
function without(value: unknown, id: string, named: string): unknown {
  const isGone = (each: unknown): boolean =>
    each === id ||
    each === named ||
    (typeof each === 'object' && each !== null && 'to' in each && each.to === id && 'kind' in each);
  if (Array.isArray(value))
    return value.filter((each) => !isGone(each)).map((each) => without(each, id, named));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== id)
      .map(([key, each]) => [key, without(each, id, named)]),
  );
}
