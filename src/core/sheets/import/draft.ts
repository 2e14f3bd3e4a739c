import type { FieldPath } from '../../problems/problem.ts';
import { isMapping } from '../../schema/check-shape.ts';
import type { Content, ContentFile } from '../../schema/content-file.ts';
import { valueAt } from '../cell-text.ts';

type Container = Record<string | number, unknown>;

/** The data of a framework while it is being changed. What it was before stays as it is. */
export class Draft {
  private readonly before: Content;
  private readonly data = new Map<string, unknown>();
  private readonly removed: { file: string; path: FieldPath }[] = [];

  constructor(content: Content) {
    this.before = content;
  }

  has(file: string): boolean {
    const { files, unreadable } = this.before;
    return this.data.has(file) || unreadable.includes(file) || files.some(({ path }) => path === file);
  }

  dataOf(file: string): unknown {
    return this.data.get(file) ?? this.before.files.find(({ path }) => path === file)?.data;
  }

  add(file: string): void {
    this.data.set(file, {});
  }

  /** Sets a value, or takes a field away. Mappings on the way are made, and go when they hold nothing any more. */
  set(file: string, path: FieldPath, value: unknown): void {
    if (!this.data.has(file)) this.data.set(file, copyOf(this.dataOf(file)));
    const around = this.containerAt(file, path.slice(0, -1));
    const key = path.at(-1) ?? '';
    if (value !== undefined) around[key] = value;
    else {
      delete around[key];
      const parent = path.slice(0, -1);
      const isEmpty = parent.length > 0 && !Array.isArray(around) && Object.keys(around).length === 0;
      if (isEmpty && typeof parent.at(-1) === 'string' && !isKept(parent)) this.set(file, parent, undefined);
    }
  }

  /** Takes something away at the end, when positions in lists matter no more. */
  removeLater(file: string, path: FieldPath): void {
    this.removed.push({ file, path });
  }

  finish(): void {
    const last = (path: FieldPath) => (typeof path.at(-1) === 'number' ? Number(path.at(-1)) : 0);
    for (const { file, path } of [...this.removed].sort((a, b) => last(b.path) - last(a.path))) {
      const around = valueAt(this.dataOf(file), path.slice(0, -1));
      if (!Array.isArray(around)) this.set(file, path, undefined);
      else if (around.length > 1)
        this.set(
          file,
          path.slice(0, -1),
          around.filter((_, n) => n !== path.at(-1)),
        );
      else this.set(file, path.slice(0, -1), undefined);
    }
  }

  /** Files that were changed or are new, with their data before and after. */
  files(): { path: string; before: unknown; after: unknown }[] {
    return [...this.data].map(([path, after]) => ({
      path,
      before: this.before.files.find((file) => file.path === path)?.data,
      after,
    }));
  }

  /** All content as it will be. */
  content(): Content {
    const old = this.before.files.map((file): ContentFile => ({ ...file, data: this.dataOf(file.path) }));
    const known = new Set(this.before.files.map(({ path }) => path));
    const added = [...this.data].filter(([path]) => !known.has(path));
    const files = [...old, ...added.map(([path, data]) => newFile(path, data))];
    return { ...this.before, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  }

  private containerAt(file: string, path: FieldPath): Container {
    let around = this.data.get(file) as Container;
    for (const [index, key] of path.entries()) {
      const inner = around[key];
      const isList = typeof path[index + 1] === 'number';
      if (typeof inner !== 'object' || inner === null) around[key] = isList ? [] : grown(inner);
      around = around[key] as Container;
    }
    return around;
  }
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return isMapping(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]))
    : value;
}

/** A bare proficiency becomes a mapping when more is said. */
const grown = (value: unknown): Container => (value === undefined ? {} : { proficiency: value });

/** An expectation without fields says: expected, at no stated proficiency. */
const isKept = (path: FieldPath): boolean => path.at(-2) === 'expectations';

function newFile(path: string, data: unknown): ContentFile {
  return path.endsWith('.mdx') && isMapping(data)
    ? { path, data, body: { text: '', elements: [], links: [] } }
    : { path, data };
}
