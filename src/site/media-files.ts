import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runsCode } from '../core/schema/runs-code.ts';
import { svgRunsCode } from '../core/schema/svg-runs-code.ts';
import { contentTypeOf } from './content-type-of.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * Puts the pictures of the content's `media/` folder on the site, at `/media/…`.
 * Files that could run code there are left out: nothing beside the pages carries their policy. A build takes those alone that one
 * of its pages names, so that a picture for a narrower audience stays out; the dev server shows all of them.
 */
export function mediaFiles({ content, base }: SiteOptions): AstroIntegration {
  const media = path.join(content, 'media');
  const address = `${base}media/`;
  return {
    name: 'trellis-media-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '/' }, response, next) => {
          const [name] = namesIn(url, '/media/');
          if (!name || !(await filesIn(media)).includes(name)) return next();
          response.setHeader('content-type', contentTypeOf(name));
          response.end(await readFile(path.join(media, name)));
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await filesIn(media);
        const named = files.length > 0 ? await namedByPages(site, address) : new Set<string>();
        for (const file of files.filter((each) => named.has(each))) {
          if (!(await couldRunCode(path.join(media, file)))) {
            await cp(path.join(media, file), path.join(site, 'media', file), { dereference: true });
          }
        }
      },
    },
  };
}

/** An SVG may hold scripts; files of other kinds are told by their ending. */
async function couldRunCode(file: string): Promise<boolean> {
  if (runsCode(file)) return true;
  return /\.svg$/i.test(file) && svgRunsCode(await readFile(file, 'utf8'));
}

/** Paths of the files below a folder, with forward slashes; none where there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll('\\', '/'));
}

async function namedByPages(site: string, address: string): Promise<Set<string>> {
  const names = new Set<string>();
  for (const page of (await filesIn(site)).filter((file) => file.endsWith('.html'))) {
    for (const name of namesIn(await readFile(path.join(site, page), 'utf8'), address)) names.add(name);
  }
  return names;
}

/** The names that follow an address wherever it stands in a text, as files are called on disk. */
function namesIn(text: string, address: string): string[] {
  const parts = text.split(address).slice(1);
  return parts.map((part) => decoded((/^[^"<>?#]*/.exec(part)?.[0] ?? '').replaceAll('&amp;', '&')));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
