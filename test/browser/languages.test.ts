import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { builtFiles } from '../support/built-pages.ts';
import { faultsIn } from '../support/html-faults.ts';
import { ownSite } from '../support/own-site.ts';
import { test } from '../support/page.ts';

const arabicLevel = `title: بائع
summary: يحمل هدفًا ونحو مئة عميل، ويجد عملاء جددًا، ولا يهمل هؤلاء ولا أولئك.
`;

const japaneseLevel = 'title: セラー\nsummary: 目標とおよそ百の顧客を受け持ち、新しい顧客を見つける。\n';

const own = ownSite(
  (content) => {
    cpSync('examples/small-company', content, { recursive: true });
    const framework = path.join(content, 'framework.yaml');
    const written = readFileSync(framework, 'utf8');
    const all = written.replace(/^languages: .*$/m, 'languages: [de, ar, ja]').replace(/^features: .*$/m, '');
    writeFileSync(framework, all);
    for (const [language, level] of Object.entries({ ar: arabicLevel, ja: japaneseLevel })) {
      const place = path.join(content, 'translations', language, 'tracks/selling');
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, 'seller.yaml'), level);
    }
  },
  { base: '/team/' },
);
const dist = own.site;

const german = { name: 'Deutsch', exact: true } as const;

describe('the switch between languages', () => {
  test('keeps the page, what it was asked and the place on it', async ({ open }) => {
    const page = await open('compare/?levels=seller,senior-seller#compared', { at: own.address });
    await page.getByRole('link', german).click();
    await page.waitForURL('**/team/de/compare/?levels=seller,senior-seller#compared');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL('**/team/compare/?levels=seller,senior-seller#compared');
  });

  test('keeps a statement, whose link is made from its source', async ({ open }) => {
    const page = await open('levels/seller/', { at: own.address });
    const place = await page.locator('.statements li[id]').first().getAttribute('id');
    await page.goto(`${own.address}levels/seller/#${place}`);
    await page.getByRole('link', german).click();
    await page.waitForURL(`**/team/de/levels/seller/#${place}`);
    expect(await page.locator(`.statements li[id="${place}"]`).count()).toBe(1);
  });

  test('keeps the page without JavaScript', async ({ open }) => {
    const page = await open('levels/seller/', { at: own.address, javaScriptEnabled: false });
    await page.getByRole('link', german).click();
    expect(new URL(page.url()).pathname).toBe('/team/de/levels/seller/');
    expect(await page.locator('h1').textContent()).toBe('Verkäufer:in');
  });

  test('is a list that is read in each language', async ({ open }) => {
    const page = await open('', { at: own.address });
    const links = page.locator('.languages a');
    expect(
      await links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute('lang'), link.getAttribute('hreflang')]),
      ),
    ).toEqual([
      ['de', 'de'],
      ['ar', 'ar'],
      ['ja', 'ja'],
    ]);
  });
});

test('search finds in the language of the page', async ({ open }) => {
  const page = await open('de/', { at: own.address });
  await page.keyboard.press('/');
  await page.keyboard.type('Kundenberatung');
  const hit = page.locator('dialog .results li a').first();
  await hit.waitFor();
  expect(await hit.getAttribute('href')).toBe('/team/de/levels/seller/');
});

test('a plan goes on in another language, and nothing of it counts as changed', async ({ open }) => {
  const page = await open('plan/', { at: own.address });
  await page.locator('#level').selectOption('seller');
  await page.locator('#step-assess').click();
  await page.locator('#go-on').click();
  await page.locator('.choices [type=radio]').first().check();
  await page.getByRole('link', german).click();
  await page.waitForURL('**/team/de/plan/#assess');
  await page.getByText('1 von 6 angesehen').waitFor();
  // News of a changed framework would stand there under headings.
  expect(await page.locator('.plan-top h3').count()).toBe(0);
  await page.locator('#step-plan').click();
  await page.getByText('Höchstens drei Ziele, je ein Schritt.').waitFor();
});

test('the data of a plan is named after what is in it, both files alike', () => {
  const digests = ['', 'de/', 'ar/', 'ja/'].map((folder) => {
    const names = readdirSync(path.join(dist, folder, 'plan')).filter((name) => name.endsWith('.json'));
    expect(names).toHaveLength(2);
    return new Set(names.map((name) => /^(?:framework|details)\.([\w-]{12})\.json$/.exec(name)?.[1]));
  });
  expect(digests.map(({ size }) => size)).toEqual([1, 1, 1, 1]);
  expect(new Set(digests.flatMap((each) => [...each])).size).toBe(4);
});

test('search takes words apart that are written without spaces', async ({ open }) => {
  const page = await open('ja/search/?q=目標とおよそ', { at: own.address });
  const hit = page.locator('main .results li a').first();
  await hit.waitFor();
  expect(await hit.getAttribute('href')).toBe('/team/ja/levels/seller/');
});

test('what is not translated is marked with its language', async ({ open }) => {
  const page = await open('ar/levels/seller/', { at: own.address });
  const english = page.locator('main [lang=en][dir=ltr]');
  expect(await english.count()).toBeGreaterThan(10);
  expect(await page.locator('h1').getAttribute('lang')).toBeNull();
  expect(await page.locator('main > .notice a').getAttribute('href')).toBe('/team/levels/seller/');
});

describe('a title that is not translated is marked', () => {
  const marked = (page: Page, name: string) => page.locator(`[lang=en]:text-is("${name}")`);

  test('in lists, menus and drawings', async ({ open }) => {
    const page = await open('ar/tracks/selling/', { at: own.address });
    expect(await marked(page, 'Senior Seller').count()).toBeGreaterThan(1);
    expect(await page.locator('.breadcrumb, nav [lang=en]').first().count()).toBe(1);
    await page.goto(`${own.address}ar/map/`);
    expect(await page.locator('svg tspan[lang=en]').allTextContents()).toContain('Senior Seller');
  });

  test('on pages that scripts make', async ({ open }) => {
    const page = await open('ar/compare/?levels=seller,senior-seller', { at: own.address });
    await page.locator('.comparison').getByText('Senior Seller').first().waitFor();
    expect(await marked(page, 'Senior Seller').count()).toBeGreaterThan(0);
    await page.goto(`${own.address}ar/plan/`);
    await page.locator('#level').waitFor();
    expect(await page.locator('#level option[lang=en]').allTextContents()).toContain(
      'Senior Seller · Grade 3',
    );
  });
});

test('links to a heading lead there in every language', () => {
  const guide = 'guides/one-page-for-a-firm-of-eight/index.html';
  const anchors = (file: string) =>
    [...readFileSync(path.join(dist, file), 'utf8').matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
  expect(anchors(guide).length).toBeGreaterThan(3);
  expect(anchors(`de/${guide}`)).toEqual(anchors(guide));
});

test('every page is valid HTML in every language', async () => {
  const faults: string[] = [];
  for (const file of builtFiles(dist).filter((each) => /^(ar|de|ja)\/.*\.html$/.test(each)))
    faults.push(...(await faultsIn(file, readFileSync(path.join(dist, file), 'utf8'))));
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

test('a scale rises in the direction of reading', async ({ open }) => {
  const side = async (address: string) => {
    const page = await open(address, { at: own.address });
    const scale = page.locator('.changes .scale').first();
    const [from, to] = await Promise.all(
      ['.from', '.to'].map((circle) => scale.locator(circle).boundingBox()),
    );
    return Math.sign((to?.x ?? 0) - (from?.x ?? 0));
  };
  expect([await side('levels/seller/'), await side('ar/levels/seller/')]).toEqual([1, -1]);
});

const arabicPages = [
  '',
  'levels/seller/',
  'moves/seller/player-coach/',
  'tracks/selling/',
  'map/',
  'compare/?levels=seller,senior-seller',
  'competencies/saying-no-early/',
  'activities/',
  'plan/',
  'search/',
  'glossary/',
  'health/',
];

describe('pages in Arabic', () => {
  test.for(arabicPages)('/%s has no fault that axe can find', async (address, { open }) => {
    const page = await open(`ar/${address}`, { at: own.address, viewport: { width: 390, height: 800 } });
    expect(await axeFaults(page)).toEqual([]);
  });

  test('none scrolls sideways on a small phone', async ({ open }) => {
    const page = await open('ar/', { at: own.address, viewport: { width: 320, height: 700 } });
    const wide: string[] = [];
    const paths = builtFiles(dist).filter((file) => /^(ar|de)\/.*\.html$/.test(file));
    for (const file of paths) {
      await page.goto(own.address + file.replace(/index\.html$/, ''));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${file} by ${over}`);
    }
    expect(paths.length).toBeGreaterThan(50);
    expect(wide).toEqual([]);
  }, 120_000);
});
