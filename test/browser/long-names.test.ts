import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { builtFiles } from '../support/built-pages.ts';
import { ownSite } from '../support/own-site.ts';
import { test } from '../support/page.ts';

/** The small company with proficiencies whose names are one word longer than any column. */
const own = ownSite((content) => {
  cpSync('examples/small-company', content, { recursive: true });
  const file = path.join(content, 'framework.yaml');
  const long = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';
  const text = readFileSync(file, 'utf8').replace('name: With help,', `name: ${long},`);
  writeFileSync(file, text.replace('name: Alone,', `name: ${long.repeat(2)},`));
});

const widths = [320, 768, 1280];

test('no page scrolls sideways, at 320, 768 and 1280 pixels', async ({ browser }) => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wide: string[] = [];
  const pages = builtFiles(own.site).filter((file) => file.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(40);
  for (const [n, file] of pages.entries()) {
    await page.goto(new URL(file.replace(/index\.html$/, ''), own.address).href);
    // The last width of a page is the first of the next: each change lays the page out anew.
    for (const width of n % 2 ? widths.toReversed() : widths) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`/${file} by ${over} at ${width}`);
    }
  }
  expect(wide).toEqual([]);
}, 120_000);
