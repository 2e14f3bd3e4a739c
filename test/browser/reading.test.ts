import { describe, expect } from 'vitest';
import { test } from '../support/page.ts';

test('a new reader gets from the front page to what the next level asks, and to one thing to do, in three clicks', async ({
  open,
}) => {
  const page = await open('', { viewport: { width: 1280, height: 900 } });
  await page.locator('.lattice').getByRole('link', { name: 'Senior Account Executive', exact: true }).click();
  await page.getByRole('heading', { name: 'What Principal Account Executive adds' }).waitFor();
  const firstThing = page.locator('.activity-items a').first();
  const title = await firstThing.textContent();
  await firstThing.click();
  await page.waitForURL('**/activities/**');
  expect(await page.locator('h1').textContent()).toBe(title);
});

describe('without scripts', () => {
  test('a level page can be read whole: what is folded opens', async ({ open }) => {
    const page = await open('levels/senior-account-executive/', { javaScriptEnabled: false });
    const folded = page.locator('#expects-prospecting');
    expect(await folded.locator('.statements').isVisible()).toBe(false);
    await folded.locator('summary').click();
    expect(await folded.locator('.statements').isVisible()).toBe(true);
    expect(await page.locator('theme-switch').isVisible()).toBe(false);
  });

  test('the list of activities is whole, and no filter that does nothing is shown', async ({ open }) => {
    const page = await open('activities/', { javaScriptEnabled: false });
    expect(await page.locator('[data-activity]').count()).toBe(70);
    expect(await page.locator('.filter').isVisible()).toBe(false);
  });
});

describe('the list of activities', () => {
  const shown = '[data-activity]:not([hidden])';

  test('narrows to what one can start alone, keeps the choice in the address, and takes it from there', async ({
    open,
  }) => {
    const page = await open('activities/');
    await page.getByLabel('I can start it alone').check();
    const alone = await page.locator(shown).count();
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(70);
    expect(await page.locator(`${shown}:not([data-alone])`).count()).toBe(0);
    expect(await page.locator('activity-filter [role=status]').textContent()).toBe(
      `${alone} of 70 activities`,
    );
    await page.reload();
    expect(await page.locator(shown).count()).toBe(alone);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-activity]:not([hidden])').length === 70,
    );
    expect(new URL(page.url()).search).toBe('');
  });

  test('says what to do where nothing fits', async ({ open }) => {
    const page = await open('activities/?words=nothing+is+called+like+this');
    expect(await page.locator('activity-filter .empty').textContent()).toBe(
      'No activity fits all of these. Take one of them away.',
    );
    expect(await page.locator(shown).count()).toBe(0);
  });

  test('passes over what an address asks for and the list does not have', async ({ open }) => {
    const page = await open('activities/?type=no-such-type&alone=maybe');
    expect(await page.locator(shown).count()).toBe(70);
  });
});

describe('light and dark', () => {
  const paper = 'getComputedStyle(document.documentElement).backgroundColor';

  test('follow the system until one is chosen, and the choice is there on the next visit', async ({
    open,
  }) => {
    const page = await open('', { colorScheme: 'dark' });
    const dark = await page.evaluate(paper);
    await page.getByLabel('Colours').selectOption('light');
    const light = await page.evaluate(paper);
    expect(light).not.toBe(dark);
    await page.goto(new URL('tracks/', page.url()).href);
    expect(await page.evaluate(paper)).toBe(light);
    expect(await page.getByLabel('Colours').inputValue()).toBe('light');
    await page.getByLabel('Colours').selectOption('system');
    expect(await page.evaluate(paper)).toBe(dark);
  });
});

describe('on paper', () => {
  const levels = [
    'senior-account-executive',
    'regional-sales-manager',
    'sales-development-associate',
    'vice-president-sales',
    'sales-director',
  ];

  test.for(levels)('the level %s takes at most two pages, A4 and Letter', async (level, { open }) => {
    const page = await open(`levels/${level}/`);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(`${format}: ${pdf.match(/\/Type \/Page\b/g)?.length}`).toMatch(/: [12]$/);
    }
  });
});

test('every statement of a level has a link of its own that leads to it', async ({ open }) => {
  const page = await open('levels/senior-account-executive/');
  const broken = await page
    .locator('.statements > li[id]')
    .evaluateAll((items) =>
      items
        .filter((item) => item.querySelector(':scope > .anchor')?.getAttribute('href') !== `#${item.id}`)
        .map((item) => item.id),
    );
  expect(broken).toEqual([]);
  expect(await page.locator('.statements > li[id]').count()).toBeGreaterThan(8);
});
