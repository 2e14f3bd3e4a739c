import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { launchServer } from '../support/chromium.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { compressed } from './files-of-page.ts';

/** What a browser loads from the opening of the search to its first results. */
export interface SearchWeight {
  bytes: number;
  requests: number;
}

/** From how many levels a word is taken, each asked for by a reader who has not searched before. */
const readers = 5;

/** The median first search of a built site, for a word of one of its levels. */
export async function searchWeight(site: string): Promise<SearchWeight> {
  const served = await serveFolder(site, '/', { port: 0, orNext: false });
  const server = await launchServer();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const weights: SearchWeight[] = [];
    for (const level of someLevels(site))
      weights.push(weigh(site, await askedFor(browser, served, wordOf(site, level))));
    const inOrder = weights.sort((a, b) => a.bytes - b.bytes);
    return inOrder[Math.floor(inOrder.length / 2)] as SearchWeight;
  } finally {
    await server.close();
    await served.close();
  }
}

/** Levels spread over all of a site. */
function someLevels(site: string): string[] {
  const levels = readdirSync(path.join(site, 'levels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return Array.from({ length: readers }, (_, n) => levels[Math.floor((n * levels.length) / readers)] ?? '');
}

async function askedFor(browser: Browser, { address }: Served, word: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.keyboard.press('/');
  await page.keyboard.type(word, { delay: 50 });
  await page.locator('dialog .results li').first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return [...asked];
}

/** The longest word that its page begins with, since short ones are on every page. */
function wordOf(site: string, level: string): string {
  const html = readFileSync(path.join(site, 'levels', level, 'index.html'), 'utf8');
  const lead = /<p class="lead[^>]*>([^<]+)/.exec(html)?.[1] ?? '';
  const words = lead.match(/\p{L}+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** What the files weigh that were asked for by these addresses, of a site that stands under `base`. */
export function weigh(site: string, asked: readonly string[], base = '/'): SearchWeight {
  const weights = asked.map((url) => weightOf(path.join(site, new URL(url).pathname.slice(base.length - 1))));
  return { bytes: weights.reduce((sum, weight) => sum + weight, 0), requests: asked.length };
}

/** Pagefind compresses its own files, so that servers send them as they are. */
const weightOf = (file: string): number =>
  /\.(pagefind|pf_\w+)$/.test(file) ? statSync(file).size : compressed(readFileSync(file));
