import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { axeFaults, usualRules, without } from '../support/axe-faults.ts';
import { broadFramework } from '../support/broad-framework.ts';
import { ownSite } from '../support/own-site.ts';
import { test as base } from '../support/page.ts';
import { writeContent } from '../support/write-content.ts';

const own = ownSite((content) => writeContent(content, broadFramework()));

/** 52 roles, 205 levels, 188 competencies. */
const test = base.extend('visit', ({ browser }) => async (width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  onTestFinished(() => context.close());
  return context.newPage();
});
const go = (page: Page, to: string) => page.goto(new URL(to, own.address).href);
const shown = (page: Page, items: string) => page.locator(items).locator('visible=true').count();

test.for([320, 390, 1280])('no page scrolls sideways at %i pixels', async (width, { visit }) => {
  const page = await visit(width);
  const wide: string[] = [];
  const track = 'tracks/partnerships-and-alliances-international-and-emerging-markets/';
  const level = 'levels/senior-new-business-public-sector-and-education/';
  const sections = [
    '',
    'tracks/',
    'map/',
    'competencies/',
    'activities/',
    'moves/',
    'routes/',
    'compare/',
    'search/',
  ];
  for (const to of [...sections, track, level, 'plan/', 'health/', 'parity/']) {
    await go(page, to);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`/${to} by ${over}`);
  }
  expect(wide).toEqual([]);
});

test('the front page shows a table for each family, with columns that hold a title', async ({ visit }) => {
  const page = await visit(1280);
  await go(page, '');
  expect(await page.locator('.lattice').count()).toBe(9);
  expect(await shown(page, '.lattice td a')).toBe(205);
  const narrowest = await page
    .locator('.lattice thead th:not(:first-child)')
    .evaluateAll((columns) => Math.min(...columns.map((column) => column.clientWidth)));
  expect(narrowest).toBeGreaterThan(120);
  await page
    .getByRole('navigation', { name: 'Groups' })
    .getByRole('link', { name: 'Sales leadership' })
    .click();
  expect(await page.locator('.lattice-sheet:target, h3:target').textContent()).toBe('Sales leadership');
});

test.for([390, 1280])('the front page is narrowed by typing, at %i pixels', async (width, { visit }) => {
  const page = await visit(width);
  await go(page, '');
  await page.getByLabel('Words').fill('principal PUBLIC');
  expect(await shown(page, '.lattice-list li')).toBe(9);
  expect(await shown(page, '.lattice')).toBe(0);
  expect(await page.locator('list-filter [role=status]').textContent()).toBe('9 of 205 shown');
  await page.getByLabel('Words').fill('nothing of the kind');
  expect(await shown(page, '.lattice-sheet')).toBe(0);
  expect(await page.locator('list-filter [role=status]').textContent()).toBe(
    'Nothing here has all of these words.',
  );
  await page.getByLabel('Words').fill('');
  expect(await shown(page, '.lattice-sheet')).toBe(9);
  expect(await page.locator('list-filter [role=status]').textContent()).toBe('');
});

test('competencies and tracks are narrowed by typing, and led to by their groups', async ({ visit }) => {
  const page = await visit(1280);
  await go(page, 'competencies/');
  expect(await shown(page, '.definitions > div')).toBe(188);
  expect(await page.getByRole('navigation', { name: 'Groups' }).getByRole('link').count()).toBe(9);
  await page.getByLabel('Words').fill('negot writing');
  expect(await shown(page, '.definitions > div')).toBe(6);
  expect(await shown(page, '.competency-group')).toBe(6);
  await go(page, 'tracks/');
  await page.getByLabel('Words').fill('senior mid-market');
  expect(await shown(page, '.track-row')).toBe(9);
});

test('search finds a level among all, and the comparison offers it', async ({ visit }) => {
  const page = await visit(390);
  await go(page, 'search/?q=principal+strategic+enablement');
  const first = page.locator('.results li a').first();
  expect(await first.textContent()).toBe('Principal Enablement and coaching, Strategic accounts');
  await go(page, 'compare/');
  await page.getByLabel('Add a level').fill('principal enablement strategic');
  const offers = page.getByRole('option');
  await offers.first().waitFor();
  expect(await offers.first().textContent()).toContain(
    'Principal Enablement and coaching, Strategic accounts',
  );
});

test('the search on a page fetches the tracks when it is opened', async ({ visit }) => {
  const page = await visit(1280);
  await go(page, 'glossary/');
  const tracks = page.locator('search-dialog select[name=track] option');
  expect(await tracks.count()).toBe(1);
  await page.keyboard.press('/');
  await tracks.nth(52).waitFor({ state: 'attached' });
  const titles = await tracks.allTextContents();
  await go(page, 'search/');
  expect(titles).toEqual(await page.locator('main select[name=track] option').allTextContents());
});

test('without the titles of tracks there is no choice between them, and the search works', async ({
  visit,
}) => {
  const page = await visit(1280);
  await page.route('**/search/tracks.json', (route) => route.abort());
  await go(page, 'glossary/');
  await page.keyboard.press('/');
  await page.locator('search-dialog select[name=track]').waitFor({ state: 'detached' });
  await page.keyboard.type('enablement');
  await page.locator('search-dialog .results li').first().waitFor();
});

/** Colours are those of all pages, where they are tested; on so many words they take minutes. */
const withoutColours = without(['color-contrast'], usualRules);

test('the long pages have no fault that axe can find', async ({ visit }) => {
  const page = await visit(1280);
  for (const to of ['', 'competencies/', 'tracks/']) {
    await go(page, to);
    expect(await axeFaults(page, withoutColours), to).toEqual([]);
  }
}, 120_000);
