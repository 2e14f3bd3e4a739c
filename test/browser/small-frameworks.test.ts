import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { filesOfPage } from '../../scripts/bench/files-of-page.ts';
import { axeFaults, everyRule, without } from '../support/axe-faults.ts';
import { builtFiles } from '../support/built-pages.ts';
import { faultsIn } from '../support/html-faults.ts';
import { ownSite } from '../support/own-site.ts';
import { test } from '../support/page.ts';
import { writeContent } from '../support/write-content.ts';

interface Case {
  name: string;
  write: (content: string) => void;
  /** Pages that look other than those of a large framework. */
  looksOther: RegExp;
  /** Pages that have something to say there. */
  says: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    name: 'what a new framework begins with, and all that can be turned on',
    write: (content) => {
      cpSync('examples/blank', content, { recursive: true });
      const file = path.join(content, 'framework.yaml');
      const all = 'offline: true\nlanguages: [de]\nrepository: { url: https://example.com/careers }\n';
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${all}`);
    },
    looksOther: /^(index|offline|plan|map|data|print|tracks\/[^/]+\/index|levels)\b/,
    says: { 'offline/': 'Without a network' },
  },
  {
    name: 'a framework with nothing in it yet',
    write: (content) =>
      writeContent(content, { 'framework.yaml': { data: { name: 'Empty', language: 'en' } } }),
    looksOther: /./,
    says: { '': 'No levels yet' },
  },
];

describe.each(cases)('$name', ({ write, looksOther, says }) => {
  const own = ownSite(write);
  const { site } = own;
  const pages = () => builtFiles(site).filter((file) => file.endsWith('.html'));

  test('has pages of valid HTML', { timeout: 60_000 }, async () => {
    const faults: string[] = [];
    for (const page of pages())
      faults.push(...(await faultsIn(page, readFileSync(path.join(site, page), 'utf8'))));
    expect(pages().length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  test('has no page with a fault that axe can find, or that scrolls sideways', { timeout: 120_000 }, async ({
    open,
  }) => {
    const page = await open('', { at: own.address, viewport: { width: 390, height: 800 } });
    for (const kind of new Set(
      pages()
        .filter((each) => looksOther.test(each))
        .map(kindOf),
    )) {
      const found = pages().find((each) => kindOf(each) === kind) ?? '';
      await page.goto(own.address + found.replace(/index\.html$/, ''));
      expect.soft(await axeFaults(page, withoutColours), found).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `${found} is too wide`).toBeLessThanOrEqual(0);
    }
  });

  test('loads a level page with at most six requests', () => {
    const requests = pages()
      .filter((page) => /^(de\/)?levels\/[^/]+\/index\.html$/.test(page))
      .map((page) => filesOfPage(site, readFileSync(path.join(site, page), 'utf8')).length + 1);
    expect(requests.filter((count) => count > 6)).toEqual([]);
  });

  test('says what there is to do', async ({ open }) => {
    const page = await open('', { at: own.address });
    for (const [at, words] of Object.entries(says)) {
      await page.goto(own.address + at);
      expect(await page.locator('main').textContent()).toContain(words);
    }
  });
});

/** Colours are those of all pages, where they are tested. */
const withoutColours = without(['color-contrast'], everyRule);

/** Pages of one kind have the same parts. */
const kindOf = (page: string): string => page.replace(/\/[^/]+(?=\/)/g, '/…');
