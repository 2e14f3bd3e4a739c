import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { axeFaults, everyRule, looks, only, usualRules, without } from '../support/axe-faults.ts';
import { pageTypes } from '../support/built-pages.ts';
import { test } from '../support/page.ts';
import { faultsOfStops } from '../support/tab-stops.ts';

/** How far a page is too wide for its window. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** 320 pixels are a window of 1280 enlarged four times; 640 the same enlarged twice. */
const widths = [1920, 1280, 768, 640, 390, 320];

/** A page is opened once and looked at in every way, since opening takes longer than most looks. */
describe('every kind of page', () => {
  test.for(pageTypes)('/%s', { timeout: 120_000 }, async (path, { open }) => {
    const page = await open(path, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    expect.soft(await axeFaults(page), 'axe, light and wide').toEqual([]);
    expect.soft(await faultsOfStops(page), 'by keyboard').toEqual([]);
    expect.soft(await widthsThatScroll(page), 'scrolls sideways').toEqual([]);
    expect.soft(await scrollsSpacedOut(page), 'scrolls sideways with text spaced out').toBe(0);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFaults(page, looksAndStructure), 'axe, dark and narrow').toEqual([]);
  });
});

/** Where other parts are shown on a phone than on a desk, headings, names and landmarks may differ. */
const structure = [
  'heading-order',
  'landmark-unique',
  'link-name',
  'button-name',
  'label',
  'list',
  'listitem',
];
const looksAndStructure = only([...looks, ...structure]);

async function widthsThatScroll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await tooWide(page);
    if (over > 0) found.push(`at ${width} pixels by ${over}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

/** Spaced as widely as readers may set it. */
async function scrollsSpacedOut(page: Page): Promise<number> {
  await page.evaluate(setStyles, spacing);
  const over = await tooWide(page);
  await page.evaluate(setStyles, '');
  return over;
}

/** The spacing of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** A sheet that scripts make is nothing that the policy of the pages forbids. */
function setStyles(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
}

test('a document to print has no fault that axe can find, and does not scroll sideways', async ({ open }) => {
  const page = await open('tracks/partnerships/print/', { viewport: { width: 1280, height: 900 } });
  expect(await widthsThatScroll(page)).toEqual([]);
  // Sixty pages of text in the colours of the pages that they come from: those are looked at there.
  expect(await axeFaults(page, without(looks, everyRule))).toEqual([]);
}, 120_000);

test('the search dialog and its results have no fault that axe can find', async ({ open }) => {
  const page = await open('levels/account-executive/');
  await page.keyboard.press('/');
  await page.keyboard.type('renewal');
  await page.locator('dialog .results li').first().waitFor();
  expect.soft(await axeFaults(page, usualRules), 'results').toEqual([]);
  await page.locator('dialog input[type=search]').fill('zzzzzzz');
  await page.getByText('Nothing found for').waitFor();
  expect(await axeFaults(page, usualRules), 'nothing found').toEqual([]);
});

test('everything that is folded has no fault either, once it is opened', async ({ open }) => {
  const page = await open('levels/senior-account-executive/');
  for (const path of [
    'levels/senior-account-executive/',
    'competencies/discovery/',
    'tracks/new-business/',
    'health/',
  ]) {
    await page.goto(new URL(path, inject('address')).href);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await axeFaults(page), path).toEqual([]);
  }
}, 120_000);

test('the first press of Tab offers to skip to the content', async ({ open }) => {
  const page = await open('levels/account-executive/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
});

describe('as readers have set their system', () => {
  test('nothing moves where motion is not wanted', async ({ open }) => {
    const page = await open('map/', { reducedMotion: 'reduce' });
    const moving: string[] = [];
    for (const path of ['map/', 'levels/account-executive/', 'compare/', 'plan/', 'search/']) {
      await page.goto(new URL(path, inject('address')).href);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return (
              transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0) ||
              animationName !== 'none' ||
              scrollBehavior === 'smooth'
            );
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      moving.push(...found.map((each) => `/${path} ${each}`));
    }
    expect(moving).toEqual([]);
  });

  test('in forced colours, marks and lines are still there', async ({ open }) => {
    const page = await open('levels/senior-account-executive/', { forcedColors: 'active' });
    // What a background draws is gone then; what stands for it has to be a border, an outline or a drawing.
    const unseen = await page.evaluate(() =>
      [...document.querySelectorAll('.scale, .track-line li, .mark')]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const drawn =
            element.matches('svg') || element.querySelector('svg') !== null || element.textContent?.trim();
          return width * height > 0 && !drawn && style.borderStyle === 'none';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(unseen).toEqual([]);
    const [focus] = await page.locator('.level a').all();
    await focus?.focus();
    expect(await focus?.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
  });
});
