import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { hexOf } from '../../src/core/colour/colour.ts';
import { builtFiles } from '../support/built-pages.ts';
import { ownSite } from '../support/own-site.ts';
import { test } from '../support/page.ts';
import { colourfulness, loadedFaces, partOf, pixelsOf } from '../support/pixels.ts';

const kestrel = ownSite((content) => cpSync('examples/small-company', content, { recursive: true }), {
  base: '/team/',
  options: ['--site', 'https://kestrel.example'],
});
const dist = kestrel.site;

/** What a reader would call the colour of the brand, and that of a site without one. */
const accent = { light: '#a8481a', dark: '#cd693f' };
const siteAccent = { light: '#284ea7', dark: '#90b6ff' };
const trackColour = (mode: 'light' | 'dark', hue: number): string =>
  hexOf(mode === 'light' ? { lightness: 0.51, chroma: 0.115, hue } : { lightness: 0.76, chroma: 0.105, hue });

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('what is new is drawn in the accent of the brand', async ({ open }) => {
    const page = await open('levels/seller/', { at: kestrel.address, colorScheme });
    const scale = await pixelsOf(page.locator('.changes .scale').first());
    expect(partOf(scale, accent[colorScheme])).toBeGreaterThan(0.03);
    expect(partOf(scale, siteAccent[colorScheme])).toBe(0);
  });

  test('tracks have the hues that the brand gives them', async ({ open }) => {
    const page = await open('levels/seller/', { at: kestrel.address, colorScheme });
    const drawing = await pixelsOf(page.locator('.you-are-here svg'));
    for (const hue of [45, 232])
      expect(partOf(drawing, trackColour(colorScheme, hue))).toBeGreaterThan(0.004);
    expect(partOf(drawing, trackColour(colorScheme, 150))).toBe(0);
  });

  test('the logo stands in the head, drawn for the paper', async ({ open }) => {
    const page = await open('', { at: kestrel.address, colorScheme });
    const logo = page.locator('.site-header img:visible');
    expect(await logo.count()).toBe(1);
    expect(await logo.getAttribute('alt')).toBe('Kestrel, selling');
    const box = await logo.boundingBox();
    expect(box?.height).toBe(32);
    expect(box?.width).toBeCloseTo(116, 0);
    const sign = colorScheme === 'light' ? '#a8481a' : '#e08a5c';
    expect(partOf(await pixelsOf(logo), sign)).toBeGreaterThan(0.04);
  });
});

test('the colours chosen by hand choose the logo, too', async ({ open }) => {
  const page = await open('', { at: kestrel.address, colorScheme: 'light' });
  await page.locator('theme-switch select').selectOption('dark');
  expect(await page.locator('.site-header img:visible').getAttribute('src')).toMatch(/logo-on-dark\.svg$/);
});

test('titles have the face of the brand, and faces of the site are not fetched', async ({ open }) => {
  const page = await open('levels/seller/', { at: kestrel.address });
  const faceOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await faceOf('h1')).toMatch(/^"Brand title", "Brand title fallback"/);
  expect(await faceOf('main p')).toMatch(/^system-ui/);
  const loaded = await loadedFaces(page);
  expect(loaded).toContain('Brand title');
  expect(loaded).not.toContain('Source Serif 4');
});

test('a title is as wide before its font arrives as after', async ({ open }) => {
  const page = await open('', { at: kestrel.address });
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    const title = document.createElement('span');
    title.textContent = 'Carries a goal and about a hundred customers';
    title.style.cssText = 'position: absolute; font-size: 40px; white-space: nowrap';
    document.body.append(title);
    return ['"Brand title"', '"Brand title fallback"'].map((family) => {
      title.style.fontFamily = family;
      return title.getBoundingClientRect().width;
    });
  });
  const [own = 0, standIn = 0] = widths;
  expect(own).toBeGreaterThan(0);
  // Where the computer has none of the faces that stand in, the last resort of the browser does.
  expect(Math.abs(standIn / own - 1)).toBeLessThan(0.2);
});

test('the home page and the foot say what the brand says', async ({ open }) => {
  const page = await open('', { at: kestrel.address });
  expect(await page.locator('h1').textContent()).toBe('What we ask of each other');
  expect(await page.locator('.home-head .lead').textContent()).toContain('Four seats in one room.');
  const foot = page.locator('.site-footer');
  expect(await foot.textContent()).toContain('Printed copies hang beside the coffee machine.');
  expect(await foot.getByRole('link', { name: 'Imprint' }).getAttribute('href')).toBe(
    'https://kestrel.example/imprint',
  );
});

test('at 320 pixels the head stays on the page', async ({ open }) => {
  const page = await open('levels/seller/', { at: kestrel.address, viewport: { width: 320, height: 700 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const logo = await page.locator('.site-header img:visible').boundingBox();
  const search = await page.locator('.search-open').boundingBox();
  expect((logo?.x ?? 0) + (logo?.width ?? 0)).toBeLessThan(search?.x ?? 0);
});

test('a wide wordmark gives way to the search on a small screen', async ({ open }) => {
  const page = await open('', { at: kestrel.address, viewport: { width: 320, height: 700 } });
  const sizes = await page.evaluate(() => {
    const [logo] = document.querySelectorAll<HTMLImageElement>('.site-header img');
    logo?.setAttribute('width', '600');
    logo?.setAttribute(
      'src',
      `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="32"><path d="M0 0h600v32H0z"/></svg>')}`,
    );
    return { page: document.documentElement.scrollWidth, logo: logo?.getBoundingClientRect().width };
  });
  expect(sizes.page).toBe(320);
  expect(sizes.logo).toBeLessThan(200);
});

test('paper gets the logo in greys, whatever the screen shows', async ({ open }) => {
  const page = await open('', { at: kestrel.address, colorScheme: 'dark' });
  await page.locator('theme-switch select').selectOption('dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const logo = page.locator('.site-header img:visible');
  expect(await logo.getAttribute('src')).toMatch(/logo\.svg$/);
  const pixels = await pixelsOf(logo);
  expect(colourfulness(pixels)).toBeLessThan(12);
  expect(pixels.filter(([red]) => red < 120).length / pixels.length).toBeGreaterThan(0.03);
});

test('with forced colours the accent of the brand gives way', async ({ open }) => {
  const page = await open('map/', { at: kestrel.address, forcedColors: 'active' });
  expect(partOf(await pixelsOf(page.locator('.career-map').first()), accent.light)).toBe(0);
  expect(await page.locator('.site-header img:visible').count()).toBe(1);
});

test('the card of a level has the colours and the logo of the brand', async ({ open }) => {
  const page = await open('levels/seller/', { at: kestrel.address });
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(address).toBe('https://kestrel.example/team/levels/seller/card.png');
  await page.evaluate(async () => {
    const picture = new Image();
    picture.src = 'card.png';
    picture.id = 'card';
    await picture.decode();
    document.body.replaceChildren(picture);
  });
  const card = await pixelsOf(page.locator('#card'));
  expect(partOf(card, accent.light)).toBeGreaterThan(0.015);
  expect(partOf(card, trackColour('light', 45))).toBeGreaterThan(0.01);
  expect(partOf(card, '#33231a')).toBeGreaterThan(0.0005);
});

test('what is off has no page, no link, no script and no data', async ({ open }) => {
  const files = builtFiles(dist);
  expect(files).toContain('map/index.html');
  expect(files.filter((file) => /^(compare|routes)\/|feed\.xml$/.test(file))).toEqual([]);
  const mentions = files
    .filter((file) => /\.(html|xml|json|js|txt)$/.test(file) && !file.startsWith('pagefind/'))
    .filter((file) => /\/team\/(compare|routes)\/|feed\.xml|level-comparison|route-finder/.test(read(file)));
  expect(mentions).toEqual([]);
  const page = await open('', { at: kestrel.address });
  expect(await page.locator('.site-nav a').allTextContents()).not.toContain('Compare');
});

const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
