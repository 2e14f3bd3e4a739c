import { micromark } from 'micromark';
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builtFiles } from '../support/built-pages.ts';
import { fullFramework } from '../support/full-framework.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { faultsIn } from '../support/html-faults.ts';
import { ownSite } from '../support/own-site.ts';
import { test } from '../support/page.ts';
import { writeContent } from '../support/write-content.ts';

interface Planted {
  place: string;
  text: string;
}

/** What one page is like, opened on a phone. */
interface Seen {
  path: string;
  html: string;
  text: string;
  failures: string[];
  wideBy: number;
  suspects: string[];
}

const planted: Planted[] = [];

/** A string for a place, with a number of its own at its end by which it is found again. */
function say(place: string): string {
  const number = planted.length;
  const text = `${hostileStrings[number % hostileStrings.length]} n${number}n`;
  planted.push({ place, text });
  return text;
}

const own = ownSite((content) => writeContent(content, fullFramework(say)));

const paths = () =>
  builtFiles(own.site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));

const pages: Seen[] = [];

async function openAll(browser: Browser): Promise<readonly Seen[]> {
  if (pages.length > 0) return pages;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('dialog', (dialog) => {
    failures.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => !request.url().startsWith(own.address) && failures.push(request.url()));
  await context.addInitScript('globalThis.hit = () => { globalThis.wasHit = true; }');
  for (const each of [...paths(), ...withScripts]) {
    failures.length = 0;
    const response = await page.goto(new URL(each, own.address).href, { waitUntil: 'load' });
    await page.waitForTimeout(each.includes('?') ? 500 : 0);
    pages.push({
      path: each,
      html: (await response?.text()) ?? '',
      ...(await look(page)),
      failures: [...failures],
    });
  }
  await context.close();
  return pages;
}

/** Pages that scripts fill, asked for something. */
const withScripts = [
  'compare/?levels=junior,middle,lead',
  'routes/?from=junior&to=chief',
  'search/?q=hit',
  'plan/',
];

const look = (page: Page): Promise<Pick<Seen, 'text' | 'wideBy' | 'suspects'>> =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const isCode = ({ name, value }: Attr) =>
      /^on/.test(name) ||
      (/^(href|src|action|formaction|xlink:href)$/.test(name) &&
        /^\s*(javascript|vbscript|data:text)/i.test(value));
    const suspects = elements.filter(
      (element) =>
        /^(iframe|object|embed|base|style|marquee|xmp|plaintext|math|video)$/i.test(element.localName) ||
        [...element.attributes].some(isCode),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    const attributes = elements.flatMap((element) =>
      ['content', 'title', 'aria-label', 'value', 'data-title'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    );
    return {
      text: [document.documentElement.textContent, ...attributes].join('\n'),
      wideBy: scrollWidth - clientWidth,
      suspects: suspects
        .map((element) => element.outerHTML.slice(0, 200))
        .concat('wasHit' in globalThis ? ['hit'] : []),
    };
  });

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Fields that no page shows, and how many of their texts: what only data and editors get, and words of an overlay in
 * place of some that the levels here do not have.
 */
const notShown: Readonly<Record<string, number>> = {
  'framework.repository.branch': 1,
  'framework.repository.folder': 1,
  'framework.scaleZero.meaning': 1,
  'framework.grades.meaning': 3,
  'framework.dimensions.meaning': 1,
  'framework.dimensions.anchors.meaning': 2,
  'framework.dimensions.anchors.name': 1,
  'framework.trackGroups.meaning': 1,
  'framework.metrics.meaning': 1,
  'framework.metrics.gamingWarning': 1,
  'framework.processes.meaning': 1,
  'framework.audiences.meaning': 3,
  'framework.audiences.name': 2,
  'overlay.replace.responsibilities.text': 1,
  'overlay.replace.responsibilities.examples': 2,
  'overlay.replace.responsibilities.parts': 1,
  'overlay.replace.responsibilities.links.text': 1,
  'overlay.replace.responsibilities': 4,
  'overlay.replace.evidence.text': 1,
  'overlay.replace.evidence.examples': 2,
  'overlay.replace.evidence.parts': 1,
  'overlay.replace.evidence.links.text': 1,
  'overlay.replace.evidence': 4,
  'overlay.terms': 1,
  'glossary.terms.kind': 2,
};

describe('hundreds of hostile strings, one or more in every text field', () => {
  test('are more than seven hundred, and no field goes without', () => {
    expect(hostileStrings.length).toBeGreaterThan(700);
    expect(planted.length).toBeGreaterThan(hostileStrings.length);
  });

  test('run nothing, and bring in nothing that could', { timeout: 240_000 }, async ({ browser }) => {
    const seen = await openAll(browser);
    expect(seen.length).toBeGreaterThan(30);
    expect(seen.flatMap(({ path: page, failures }) => failures.map((each) => `${page}: ${each}`))).toEqual(
      [],
    );
    expect(seen.flatMap(({ path: page, suspects }) => suspects.map((each) => `${page}: ${each}`))).toEqual(
      [],
    );
  });

  test('make no page wider than a phone', async ({ browser }) => {
    const wide = (await openAll(browser)).filter(({ wideBy }) => wideBy > 0);
    expect(wide.map(({ path: page, wideBy }) => `${page}: ${wideBy}`)).toEqual([]);
  });

  test('read back as written, or as Markdown where the field takes it', async ({ browser }) => {
    const texts = (await openAll(browser)).map(({ text }) => folded(text)).join('\n');
    const page = await browser.newPage();
    const read = await page.evaluate(
      (all) => all.map((html) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''),
      planted.map(({ text }) => micromark(text)),
    );
    await page.close();
    const lost = planted.filter(({ text }, n) => {
      return ![text, read[n] ?? ''].some((form) => texts.includes(folded(form).trim()));
    });
    const byPlace = Map.groupBy(lost, ({ place }) => place);
    const counts = [...byPlace].map(([place, texts]) => [place, texts.length]);
    expect(Object.fromEntries(counts)).toEqual(notShown);
  });

  test('leave every page valid', { timeout: 120_000 }, async ({ browser }) => {
    const faults = [];
    for (const { path: page, html } of await openAll(browser)) faults.push(...(await faultsIn(page, html)));
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
