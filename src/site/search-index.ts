import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';
import type { Framework } from '../core/framework/framework.ts';
import { type BehaviourRecord, behaviourRecords } from './behaviour-records.ts';
import { heldFramework } from './held-framework.ts';
import { holdSearchFeed } from './held-search-feed.ts';
import { type FedPage, type SearchFeed, searchFeed } from './search-feed.ts';
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

/**
 * Writes the search index of a built site to `pagefind/`: pages with `data-pagefind-body`, and the behaviours of
 * each proficiency with the levels that expect them. Pagefind reads pages while others are made. The dev server has none.
 */
export function searchIndex(): AstroIntegration {
  let site = '';
  let begun: Begun;
  return {
    name: 'trellis-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': async () => {
        begun = await begin(site, heldFramework());
        holdSearchFeed(begun.feed);
      },
      'astro:build:done': async ({ logger }) => {
        const folder = path.join(site, 'pagefind');
        try {
          const pages = await begun.feed.end();
          await begun.records;
          refuse((await begun.index.writeFiles({ outputPath: folder })).errors);
          logger.info(`The search index holds ${pages} pages.`);
        } finally {
          holdSearchFeed(undefined);
          await pagefind.close();
        }
        await keepUsed(folder);
        await settleSearchIndex(folder);
      },
    },
  };
}

interface Begun {
  index: pagefind.PagefindIndex;
  feed: SearchFeed;
  /** Settled once the behaviours are in the index. */
  records: Promise<unknown>;
}

async function begin(site: string, framework: Framework | undefined): Promise<Begun> {
  const index = await newIndex();
  const add = async (page: BehaviourRecord | FedPage) => refuse((await index.addHTMLFile(page)).errors);
  const records = Promise.all((framework ? behaviourRecords(framework) : []).map(add));
  // It is told at the end what is in the way of them.
  records.catch(() => {});
  return { index, records, feed: searchFeed(site, add) };
}

async function newIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false });
  refuse(errors);
  if (!index) throw new Error('Pagefind made no search index and named no reason.');
  return index;
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
