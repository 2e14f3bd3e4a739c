import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseTags } from '../../../src/disk/release-tags.ts';
import { roomsOfNode } from '../../../src/site/rooms-of-node.ts';
import type { Work } from './renderer.ts';
import { writtenOut } from './written-out.ts';

/** What differs in each build and shows on no page: where the site is written, and the day, which is noted where it is read. */
const aside = new Set(['TRELLIS_OUT', 'TRELLIS_TODAY']);

/**
 * What pages are made of beside the framework, as text: the code that makes them and the packages it uses, the options of
 * the build, styles and scripts, the files of the brand, releases. Nothing where that cannot be told.
 */
export async function allElse(
  { language, brandFiles, styles, scripts, entry, root }: Omit<Work, 'takesNotes'>,
  content: string,
): Promise<string[] | undefined> {
  const packages = installed();
  if (packages === undefined) return undefined;
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const machine = {
    versions: process.versions,
    platform: process.platform,
    arch: process.arch,
    locale,
    timeZone,
  };
  const all = {
    language,
    brandFiles,
    styles,
    scripts,
    releases: await releaseTags(content),
    options: options(),
    machine,
    packages,
  };
  const folders = [path.dirname(fileURLToPath(entry)), ...roomsOfNode];
  return [...writtenOut(all).pieces, ...folders.flatMap((folder) => [...codeIn(folder, root)])];
}

const options = () =>
  Object.entries(process.env)
    .filter(([name]) => name.startsWith('TRELLIS_') && !aside.has(name))
    .sort();

/** Which version of which package is there, as npm wrote it down. */
function installed(): string | undefined {
  try {
    const astro = createRequire(import.meta.url).resolve('astro/package.json');
    return readFileSync(path.join(astro, '../../.package-lock.json'), 'utf8');
  } catch {
    return undefined;
  }
}

/** In each build Astro names the folder it works in, and draws a key for parts of pages that a server makes later, which we have none of. */
function* codeIn(folder: string, root: string): Iterable<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const place of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()) {
    const text = readFileSync(place, 'latin1');
    yield `${path.relative(folder, place)}\n${text.replaceAll(root, '').replace(/"key":"[^"]*"/, '')}\n`;
  }
}
