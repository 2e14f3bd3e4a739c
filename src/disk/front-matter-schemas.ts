import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '../core/schema/content-file.ts';
import type { Kind } from '../core/schema/kinds.ts';
import { placeOf } from '../core/schema/places.ts';

interface File {
  path: string;
  text: string;
}

/**
 * What an MDX file may hold in its front matter, where the extension of Astro for editors looks for it: as if the kinds
 * were content collections. Nothing for a content folder outside of `root`, since no editor would find it.
 */
export function frontMatterSchemas(
  root: string,
  folder: string,
  { files, unreadable }: Content,
  schemas: readonly { kind: Kind; text: string }[],
): File[] {
  if (relative(root, folder).split(sep)[0] === '..') return [];
  const paths = [...files.map(({ path }) => path), ...unreadable].filter((path) => path.endsWith('.mdx'));
  const entries = paths.sort().flatMap((path) => {
    const kind = placeOf(path)?.kind;
    return kind && kind !== 'translation' ? [[addressOf(join(folder, path)), kind]] : [];
  });
  const kinds = schemas.filter(({ kind }) => entries.some(([, each]) => each === kind));
  const collections = kinds.map(({ kind }) => ({ hasSchema: true, name: kind }));
  const list = JSON.stringify({ collections, entries: Object.fromEntries(entries) });
  const place = (name: string) => join(root, '.astro', 'collections', name);
  return [
    ...kinds.map(({ kind, text }) => ({ path: place(`${kind}.schema.json`), text })),
    { path: place('collections.json'), text: list },
  ];
}

/** The address of a file in the form that the extension compares. */
const addressOf = (path: string): string => decodeURIComponent(pathToFileURL(path).href).toLowerCase();
