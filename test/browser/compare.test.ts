import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { axeFaults, usualRules } from '../support/axe-faults.ts';
import { test } from '../support/page.ts';

const two = 'compare/?levels=senior-account-executive,sales-manager';
const rows = '.compared';
const titles = (page: Page) => page.locator('.level-heads h2 a').allTextContents();
const asked = (page: Page) => new URL(page.url()).search;

describe('what the address asks for', () => {
  test('is shown: only what differs, or all of it', async ({ open }) => {
    const page = await open(two);
    await page.locator(rows).first().waitFor();
    expect(await titles(page)).toEqual(['Senior Account Executive', 'Sales Manager']);
    const differing = await page.locator(rows).count();
    expect(await page.locator('.compared.alike').count()).toBe(0);
    await page.getByLabel('Only what differs').uncheck();
    expect(asked(page)).toBe('?levels=senior-account-executive,sales-manager&all=yes');
    expect(await page.locator(rows).count()).toBeGreaterThan(differing);
    await page.reload();
    await page.locator('.compared.alike').first().waitFor();
    expect(await page.getByLabel('Only what differs').isChecked()).toBe(false);
  });

  test('is told where no level is called like that, with the nearest', async ({ open }) => {
    const page = await open('compare/?levels=sales-manager,acount-executive');
    const problem = page.locator('.compare-problem');
    await problem.waitFor();
    expect(await problem.textContent()).toContain(
      'There is no level “acount-executive”. Did you mean Account Executive',
    );
    await problem.getByRole('link', { name: 'Account Executive', exact: true }).click();
    await page.locator(rows).first().waitFor();
    expect(await titles(page)).toEqual(['Sales Manager', 'Account Executive']);
  });

  test('is told too where the id is a word of the browser itself', async ({ open }) => {
    const page = await open('compare/?levels=constructor');
    const problem = page.locator('.compare-problem');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('There is no level “constructor”.');
  });

  test('is cut to four', async ({ open }) => {
    const page = await open(
      'compare/?levels=sales-manager,account-executive,sales-director,partner-manager,sales-coach',
    );
    await page.locator(rows).first().waitFor();
    expect(await titles(page)).toHaveLength(4);
    expect(await page.locator('.compare-problem').textContent()).toBe(
      'The address names more than four levels. The first four are shown.',
    );
    expect(await page.getByRole('combobox', { name: 'Add a level' }).isDisabled()).toBe(true);
  });
});

test('levels are chosen by typing, and one way back leads through what was chosen', async ({ open }) => {
  const page = await open('compare/');
  const field = page.getByRole('combobox', { name: 'Add a level' });
  await field.fill('senior account');
  expect(await field.getAttribute('aria-activedescendant')).toBe('level-option-0');
  await field.press('Enter');
  expect(await titles(page)).toEqual(['Senior Account Executive']);
  expect(await page.locator('.near-levels a').first().textContent()).toBe('Account Executive');
  await field.fill('sales management');
  await field.press('ArrowDown');
  await field.press('Enter');
  expect(await titles(page)).toEqual(['Senior Account Executive', 'Sales Manager']);
  expect(asked(page)).toBe('?levels=senior-account-executive,sales-manager');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.goBack();
  expect(await titles(page)).toEqual(['Senior Account Executive']);
  await page.getByRole('button', { name: 'Remove Senior Account Executive' }).click();
  expect(asked(page)).toBe('');
});

test('the field keeps the focus when the fourth level fills the comparison', async ({ open }) => {
  const page = await open(`${two},account-executive`);
  const field = page.getByRole('combobox', { name: 'Add a level' });
  await field.fill('sales director');
  await field.press('Enter');
  expect(await titles(page)).toHaveLength(4);
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await field.press('ArrowDown');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
});

test('the arrow up from the field marks the last level of the list', async ({ open }) => {
  const page = await open('compare/');
  const field = page.getByRole('combobox', { name: 'Add a level' });
  await field.click();
  await field.press('ArrowUp');
  const last = await page.locator('.level-picker [role=option]').last().getAttribute('id');
  expect(await field.getAttribute('aria-activedescendant')).toBe(last);
});

test('a slip in typing finds the nearest, and Escape closes the list', async ({ open }) => {
  const page = await open('compare/');
  const field = page.getByRole('combobox', { name: 'Add a level' });
  await field.fill('sale maneger');
  expect(await page.getByRole('option').first().textContent()).toContain('Sales Manager');
  expect(await page.locator('.level-picker [role=status]').textContent()).toBe(
    'No level is called like that. The nearest are listed.',
  );
  await field.press('Escape');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
});

test('swapping sides shows them the other way round', async ({ open }) => {
  const page = await open(two);
  const ways = page.locator('.ways-between h3 + p');
  await ways.first().waitFor();
  const before = await ways.allTextContents();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  expect(await titles(page)).toEqual(['Sales Manager', 'Senior Account Executive']);
  expect(await ways.allTextContents()).toEqual(before.toReversed());
});

test('the gap is the one of the move page', async ({ open }) => {
  const page = await open('compare/?levels=sales-manager,principal-account-executive');
  const way = page.locator('.ways-between > li').first();
  const steps = await way.locator('strong').first().textContent();
  await way.getByRole('link', { name: 'What it takes' }).click();
  expect(await page.locator('h1').textContent()).toContain('Principal Account Executive');
  const said = await page.locator('main').textContent();
  expect(said?.replace(/\s+/g, ' ')).toContain(`${steps} in all`);
});

test('what is drawn is also said in words', async ({ open }) => {
  const page = await open(two, { viewport: { width: 390, height: 800 } });
  const row = page.locator(rows).filter({ hasText: 'Discovery and questioning' });
  await row.waitFor();
  expect(await row.locator('.said').textContent()).toBe(
    'A Senior Account Executive: Advanced, matters most here. B Sales Manager: Independent. ',
  );
  await row.locator('summary').click();
  expect(await row.locator('.looks-like li').count()).toBe(2);
});

test('without scripts the page leads to every level', async ({ open }) => {
  const page = await open('compare/', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Sales Manager', exact: true }).getAttribute('href')).toMatch(
    /\/levels\/sales-manager\/$/,
  );
  expect(await page.getByText('Levels are put side by side in your browser').isVisible()).toBe(true);
});

test('a page that cannot load the levels says so and leads on', async ({ open }) => {
  const page = await open('', { permit: /levels\.json|Failed to load/ });
  await page.route('**/levels.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(new URL(two, inject('address')).href);
  await page.getByText('The levels could not be loaded.').waitFor();
  expect(await page.getByRole('link', { name: 'Sales Manager', exact: true }).isVisible()).toBe(true);
});

test('it loads at most 15 kB of script', async ({ open }) => {
  const page = await open('');
  const loads: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    loads.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await page.goto(new URL(two, inject('address')).href);
  await page.locator(rows).first().waitFor();
  const sizes = await Promise.all(loads);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000);
});

const sizes = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
] as const;

describe.each(sizes)('at $viewport.width pixels, $colorScheme', (options) => {
  test.for([
    two,
    `${two},principal-solutions-engineer,account-executive`,
    'compare/?levels=sales-manager',
    'parity/',
  ])('/%s has no fault that axe can find, and does not scroll sideways', async (path, { open }) => {
    const page = await open(path, options);
    await page.locator('.level-heads, .parity').first().waitFor();
    for (const summary of await page.locator(`${rows} summary`).all()) await summary.click();
    const faults = await axeFaults(page, usualRules);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});
