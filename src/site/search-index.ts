import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';
import { type BehaviourRecord, behaviourRecords } from './behaviour-records.ts';
import { heldFramework } from './held-framework.ts';
import { searchablePages } from './searchable-pages.ts';
import { settleSearchIndex } from './settle-search-index.ts';

/** What Pagefind always writes and this site does not use: user interfaces, and a worker. */
const unused = [
  'pagefind-worker.js',
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** How many pages are on their way to Pagefind together. */
const atOnce = 16;

/**
 * Writes the search index of a built site to `pagefind/`: pages with `data-pagefind-body`, and the behaviours of
 * each proficiency with the levels that expect them. The dev server has none.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'trellis-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const folder = path.join(site, 'pagefind');
        const framework = heldFramework();
        try {
          const pages = await indexSite(site, folder, framework ? behaviourRecords(framework) : []);
          logger.info(`The search index holds ${pages} pages.`);
        } finally {
          await pagefind.close();
        }
        await settleSearchIndex(folder);
      },
    },
  };
}

async function indexSite(site: string, folder: string, records: readonly BehaviourRecord[]): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false });
  refuse(errors);
  if (!index) throw new Error('Pagefind made no search index and named no reason.');
  const pages = await searchablePages(site);
  for (let first = 0; first < pages.length; first += atOnce) {
    await addPages(index, site, pages.slice(first, first + atOnce));
  }
  for (const { url, content } of records) refuse((await index.addHTMLFile({ url, content })).errors);
  refuse((await index.writeFiles({ outputPath: folder })).errors);
  await keepUsed(folder);
  return pages.length;
}

/** Handed over in order, whichever was read first: the index of the same pages has the same bytes. */
async function addPages(
  index: pagefind.PagefindIndex,
  site: string,
  pages: readonly string[],
): Promise<void> {
  const read = await Promise.all(
    pages.map(async (page) => ({
      sourcePath: page,
      content: await readFile(path.join(site, page), 'utf8'),
    })),
  );
  const added = read.map((page) => index.addHTMLFile(page));
  for (const { errors } of await Promise.all(added)) refuse(errors);
}

async function keepUsed(folder: string): Promise<void> {
  for (const file of unused) await rm(path.join(folder, file));
  const program = path.join(folder, 'pagefind.js');
  await writeFile(program, minified(await readFile(program, 'utf8')));
}

/** Pagefind brings its program with long names. */
function minified(program: string): string {
  const { code, errors } = minifySync('pagefind.js', program, { module: true });
  refuse(errors.map(({ message }) => message));
  return code;
}

/** Pagefind throws nothing; it reports. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join(' ')}`);
}
