import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { type Served, serveFolder } from '../../scripts/support/serve-folder.ts';
import { builtFiles } from '../support/built-pages.ts';
import { test } from '../support/page.ts';
import { runScript } from '../support/run-script.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'trellis-long-'));
const site = path.join(folder, 'site');
let served: Served;

/** The small company with proficiencies whose names are one word longer than any column. */
beforeAll(async () => {
  const content = path.join(folder, 'content');
  cpSync('examples/small-company', content, { recursive: true });
  const file = path.join(content, 'framework.yaml');
  const long = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';
  const text = readFileSync(file, 'utf8').replace('name: With help,', `name: ${long},`);
  writeFileSync(file, text.replace('name: Alone,', `name: ${long.repeat(2)},`));
  const { code, output, errors } = await runScript('build', [
    '--content',
    content,
    '--out',
    site,
    '--health',
  ]);
  if (code !== 0) throw new Error(`${output}${errors}`);
  served = await serveFolder(site, '/', { port: 0, orNext: false });
}, 120_000);
afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const widths = [320, 768, 1280];

test('no page scrolls sideways, at 320, 768 and 1280 pixels', async ({ browser }) => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wide: string[] = [];
  const pages = builtFiles(site).filter((file) => file.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(40);
  for (const file of pages) {
    await page.goto(new URL(file.replace(/index\.html$/, ''), served.address).href);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`/${file} by ${over} at ${width}`);
    }
  }
  expect(wide).toEqual([]);
}, 120_000);
