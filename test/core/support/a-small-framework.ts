import type { Body, Content, ContentFile } from '../../../src/core/schema/content-file.ts';
import { smallFiles } from './small-files.ts';

/** A change to a content folder that a test makes. */
export type Change = (content: Content) => Content;

/** A small framework in which no check finds anything, after changes that break one thing. */
export function aSmallFramework(...changes: Change[]): Content {
  const files = Object.entries(smallFiles()).map(([path, data]) => ({ path, data }));
  const content: Content = { files, unreadable: [], media: [] };
  return changes.reduce((changed, change) => change(changed), content);
}

/** Writes a field of a file, such as `moves.0.to`; nothing as its value takes the field out. */
export function set(path: string, field: string, value: unknown): Change {
  return inFile(path, (file) => ({ ...file, data: written(file.data, field.split('.'), value) }));
}

/** Adds a file, or puts it in the place of the one there. */
export function file(path: string, data: unknown): Change {
  return (content) => ({
    ...content,
    files: [...content.files.filter((each) => each.path !== path), { path, data }],
  });
}

export function without(path: string): Change {
  return (content) => ({ ...content, files: content.files.filter((each) => each.path !== path) });
}

/** Makes a file one that is there and cannot be read. */
export function unreadable(path: string): Change {
  return (content) => ({ ...without(path)(content), unreadable: [...content.unreadable, path] });
}

export function media(...paths: string[]): Change {
  return (content) => ({ ...content, media: paths });
}

/** Gives a file a body, as the reader of MDX hands it over. */
export function body(path: string, parts: Partial<Body>): Change {
  return inFile(path, (each) => ({ ...each, body: { text: '', elements: [], links: [], ...parts } }));
}

/** A component in a body, in the same place as all others. */
export function element(
  name: string,
  attributes: Record<string, string | true> = {},
): Body['elements'][number] {
  return { name, attributes, line: 7, column: 3 };
}

export function link(url: string): Body['links'][number] {
  return { url, isPicture: false, line: 9, column: 4 };
}

export function picture(url: string): Body['links'][number] {
  return { ...link(url), isPicture: true };
}

/** The same part of a body, standing there in its text. */
export function inside<Part extends object>(start: number, end: number, part: Part) {
  return { ...part, range: { start, end } };
}

function inFile(path: string, change: (file: ContentFile) => ContentFile): Change {
  return (content) => {
    if (!content.files.some((each) => each.path === path)) throw new Error(`No file ${path} to change.`);
    return { ...content, files: content.files.map((each) => (each.path === path ? change(each) : each)) };
  };
}

function written(data: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const fields = data as Record<string, unknown>;
  const inner = rest.length === 0 ? value : written(fields?.[key] ?? {}, rest, value);
  if (Array.isArray(data)) return Object.assign([...data], { [key]: inner });
  const { [key]: _, ...others } = fields ?? {};
  return inner === undefined ? others : { ...fields, [key]: inner };
}
