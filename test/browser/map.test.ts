import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { axeFaults, usualRules, without } from '../support/axe-faults.ts';
import { test } from '../support/page.ts';

const wide = { viewport: { width: 1280, height: 900 } };
/** Without motion, so that nothing is still on its way where a finger is put. */
const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
} as const;
const executive = '#station-account-executive';

const hrefsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Pairs of texts of the drawing whose boxes lie on each other. */
const clashes = (page: Page) =>
  page.locator('.map-window text').evaluateAll((texts) => {
    const boxes = texts.map((text) => ({
      text: text.textContent?.trim(),
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap((a, n) =>
      boxes
        .slice(n + 1)
        .filter((b) => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5)
        .filter((b) => Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 2)
        .map((b) => `${a.text} / ${b.text}`),
    );
  });

const zoomOf = (page: Page) =>
  page
    .locator('.map-window svg')
    .evaluate((svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width);

describe('the drawn map', () => {
  test.for(['screen', 'print'] as const)('has no text on another, on %s', async (media, { open }) => {
    const page = await open('map/', wide);
    await page.emulateMedia({ media });
    expect(await page.locator('.map-window text').count()).toBeGreaterThan(60);
    expect(await clashes(page)).toEqual([]);
  });

  test('shows all of itself at 1280 pixels, in letters of its natural size', async ({ open }) => {
    const page = await open('map/', wide);
    const sizes = await page
      .locator('.map-window')
      .evaluate((window) => [window.scrollWidth, window.clientWidth]);
    expect(sizes[0]).toBe(sizes[1]);
    expect(await zoomOf(page)).toBeCloseTo(1, 1);
  });

  test('has every level, and every move that is made, as the list in words has', async ({ open }) => {
    const page = await open('map/', wide);
    const listed = await hrefsOf(page, '.map-words > section > ol > li > p a');
    expect((await hrefsOf(page, 'a.station')).toSorted()).toEqual(listed.toSorted());
    const moves = await page
      .locator('.map-words details li')
      .evaluateAll((items) =>
        items
          .filter((item) => !item.textContent?.includes('Not made'))
          .map((item) => item.querySelector('a')?.getAttribute('href')),
      );
    expect(moves.length).toBeGreaterThan(100);
    expect((await hrefsOf(page, 'a.way')).toSorted()).toEqual(moves.toSorted());
  });

  test('comes to at most 40 kB, without fonts', async ({ open }) => {
    const page = await open('map/', wide);
    const parts = [
      'map/index.html',
      ...(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))
        .filter((name) => /\.(css|js)$/.test(name))
        .map((name) => name.slice(inject('address').length)),
    ];
    expect(parts.length).toBeGreaterThan(2);
    const weight = parts.reduce(
      (sum, part) => sum + brotliCompressSync(readFileSync(path.join(inject('dist'), part))).length,
      0,
    );
    expect(weight).toBeLessThan(40_000);
  });

  test('takes one page of A3 or tabloid paper', async ({ open }) => {
    const page = await open('map/', wide);
    for (const format of ['A3', 'Tabloid']) {
      const pdf = (await page.pdf({ format, landscape: true })).toString('latin1');
      expect(`${format}: ${pdf.match(/\/Type \/Page\b/g)?.length}`).toBe(`${format}: 1`);
    }
  });

  test('has no fault that axe can find while a station is kept in view', async ({ open }) => {
    const page = await open(`map/${executive}`, wide);
    await page.locator('.map-card').waitFor();
    const faults = await axeFaults(page, without(['color-contrast'], usualRules));
    expect(faults).toEqual([]);
  });
});

describe('without scripts', () => {
  test('Tab comes to every station and every way of the drawing', async ({ open }) => {
    const page = await open('map/', { ...wide, javaScriptEnabled: false });
    const links = await hrefsOf(page, '.map-window a');
    await page.locator('.map-window a').first().focus();
    const visited: string[] = [];
    for (const _ of links) {
      visited.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
      await page.keyboard.press('Tab');
    }
    expect(visited).toEqual(links);
  });

  test('the map can be made larger, and what is folded opens', async ({ open }) => {
    const page = await open('map/', { ...wide, javaScriptEnabled: false });
    await page.getByLabel('Larger').check();
    expect(await zoomOf(page)).toBeCloseTo(1.5, 1);
    const ways = page.locator('#ways-account-executive details');
    await ways.locator('summary').click();
    expect(await ways.getByRole('link', { name: 'Senior Account Executive' }).isVisible()).toBe(true);
  });
});

describe('a station that is pointed at or has the focus', () => {
  const near = (page: Page) =>
    page
      .locator('a.station.near')
      .evaluateAll((stations) => stations.map(({ id }) => id.replace('station-', '')).toSorted());

  test('keeps its neighbourhood and fades the rest', async ({ open }) => {
    const page = await open('map/', wide);
    await page.locator('#station-complex-deal-strategist').focus();
    expect(await near(page)).toEqual([
      'complex-deal-strategist',
      'head-of-sales-craft',
      'principal-sales-specialist',
      'strategic-account-executive',
      'strategic-solutions-architect',
    ]);
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('#station-account-executive text') as Element).opacity <
        '0.2',
    );
    await page.locator('h1').hover();
    await page.locator('.map-sizes input').first().focus();
    expect(await near(page)).toEqual([]);
    await page.locator('#station-complex-deal-strategist text').hover();
    expect(await near(page)).toHaveLength(5);
  });

  test('a way keeps the two stations that it joins', async ({ open }) => {
    const page = await open('map/', wide);
    await page.locator('a.way[href$="/account-executive/account-manager/"]').focus();
    expect(await near(page)).toEqual(['account-executive', 'account-manager']);
  });

  test('arrow keys walk from station to station', async ({ open }) => {
    const page = await open('map/', wide);
    const focused = () => page.evaluate(() => document.activeElement?.id.replace('station-', ''));
    await page.locator(executive).focus();
    const walk: (string | undefined)[] = [];
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      walk.push(await focused());
    }
    expect(walk).toEqual([
      'senior-account-executive',
      'major-account-manager',
      'account-manager',
      'account-executive',
    ]);
  });
});

describe('a station that the address names', () => {
  test('is in view, with its ways on in words, until Escape', async ({ open }) => {
    const page = await open(`map/${executive}`, wide);
    const card = page.locator('.map-card');
    await card.waitFor();
    expect(await card.getByRole('link').allTextContents()).toEqual([
      'Account Executive',
      ...(await page.locator('#ways-account-executive details a').allTextContents()),
    ]);
    await page.waitForFunction((id) => {
      const { top, bottom } = (document.querySelector(id) as Element).getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    }, executive);
    await page.locator(executive).focus();
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
  });
});

describe('the window on the map', () => {
  test('grows and shrinks with + and −, and 0 shows the whole map again', async ({ open }) => {
    const page = await open('map/', wide);
    const whole = await zoomOf(page);
    await page.locator(executive).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const grown = await zoomOf(page);
    expect(grown / whole).toBeCloseTo(1.25 ** 2, 1);
    await page.keyboard.press('-');
    expect((await zoomOf(page)) / whole).toBeCloseTo(1.25, 1);
    await page.keyboard.press('0');
    expect(await zoomOf(page)).toBeCloseTo(whole, 2);
    expect(await page.getByLabel('Whole').isChecked()).toBe(true);
  });

  test('the wheel with Ctrl keeps the point below the pointer where it is', async ({ open }) => {
    const page = await open('map/', { viewport: { width: 1280, height: 1300 } });
    const rect = page.locator(`${executive} rect`);
    const before = await rect.boundingBox();
    await page.mouse.move((before?.x ?? 0) + (before?.width ?? 0) / 2, before?.y ?? 0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await page.waitForFunction(() => !(document.querySelector('[value=whole]') as HTMLInputElement).checked);
    const after = await rect.boundingBox();
    expect((after?.width ?? 0) / (before?.width ?? 1)).toBeCloseTo(2, 1);
    expect(
      Math.abs((after?.x ?? 0) + (after?.width ?? 0) / 2 - (before?.x ?? 0) - (before?.width ?? 0) / 2),
    ).toBeLessThan(3);
  });

  test('the mouse drags the map, and does not open the station that it lets go of', async ({ open }) => {
    const page = await open('map/', wide);
    await page.getByLabel('Largest').check();
    const window = page.locator('.map-window');
    const station = page.locator('#station-distinguished-solutions-engineer rect');
    await station.scrollIntoViewIfNeeded();
    await window.evaluate((element) => element.scrollTo({ left: 0, top: 0, behavior: 'instant' }));
    const at = await station.boundingBox();
    await page.mouse.move((at?.x ?? 0) + 5, (at?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((at?.x ?? 0) - 95, (at?.y ?? 0) - 10, { steps: 4 });
    await page.mouse.up();
    expect(await window.evaluate(({ scrollLeft }) => scrollLeft)).toBe(100);
    expect(page.url()).toMatch(/\/map\/$/);
  });
});

describe('on a phone', () => {
  test('a touch brings the map nearer, the next shows where a station leads, and one more opens it', async ({
    open,
  }) => {
    const page = await open('map/', phone);
    const station = page.locator('#station-principal-account-executive rect');
    expect(await zoomOf(page)).toBeLessThan(0.4);
    await station.tap({ force: true });
    expect(await zoomOf(page)).toBeCloseTo(1, 1);
    expect(page.url()).toMatch(/\/map\/$/);
    await station.tap({ force: true });
    expect(await page.locator('.map-card p a').textContent()).toBe('Principal Account Executive');
    expect(new URL(page.url()).hash).toBe('#station-principal-account-executive');
    await station.tap({ force: true });
    await page.waitForURL(/\/levels\/principal-account-executive\/$/);
  });

  test('two fingers make the map larger', async ({ open }) => {
    const page = await open('map/', phone);
    const before = await zoomOf(page);
    const { x, y } = (await page.locator('.map-window').boundingBox()) ?? { x: 0, y: 0 };
    const touch = await page.context().newCDPSession(page);
    const points = (apart: number) => [
      { x: x + 180 - apart, y: y + 100 },
      { x: x + 180 + apart, y: y + 100 },
    ];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(20) });
    for (const apart of [40, 60, 80])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(apart) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect((await zoomOf(page)) / before).toBeCloseTo(4, 0);
  });

  test('every track is a list, with the ways on from each level folded below it', async ({ open }) => {
    const page = await open('map/', phone);
    expect(await page.locator('.map-words section').count()).toBe(9);
    expect(await page.locator('.map-words details[open]').count()).toBe(0);
    await page.locator('#ways-sales-coach summary').tap();
    expect(await page.locator('#ways-sales-coach details li').first().isVisible()).toBe(true);
  });
});
