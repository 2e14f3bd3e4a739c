import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchServer } from '../support/chromium.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { compressed } from './files-of-page.ts';

/** What a browser loads from the opening of the search to its first results. */
export interface SearchWeight {
  bytes: number;
  requests: number;
}

/** Asks the search of a built site for the title of a competency, as a reader of a level page. */
export async function searchWeight(site: string): Promise<SearchWeight> {
  const served = await serveFolder(site, '/', { port: 0, orNext: false });
  const server = await launchServer();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.goto(`${served.address}levels/level-0-0/`, { waitUntil: 'networkidle' });
    const asked = await askedFor(page, titleOf(site));
    const files = asked.map((url) => path.join(site, new URL(url).pathname));
    return { bytes: files.reduce((sum, file) => sum + weightOf(file), 0), requests: files.length };
  } finally {
    await server.close();
    await served.close();
  }
}

async function askedFor(page: Page, question: string): Promise<string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.keyboard.press('/');
  await page.keyboard.type(question, { delay: 80 });
  await page.locator('dialog .results li').first().waitFor();
  await page.waitForLoadState('networkidle');
  return [...asked];
}

function titleOf(site: string): string {
  const html = readFileSync(path.join(site, 'competencies/competency-0/index.html'), 'utf8');
  return /<h1[^>]*>([^<]+)/.exec(html)?.[1]?.trim() ?? '';
}

/** Pagefind compresses its own files, so that servers send them as they are. */
const weightOf = (file: string): number =>
  /\.(pagefind|pf_\w+)$/.test(file) ? statSync(file).size : compressed(readFileSync(file));
