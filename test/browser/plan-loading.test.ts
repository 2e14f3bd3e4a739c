import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from '../support/page.ts';
import { fillAssessment, fillWhere, ready } from '../support/plan-page.ts';

interface Load {
  file: string;
  size: number;
}

/** Scripts and data that a page asks for, with their size as a host would send them. */
function loadsOf(page: Page): Promise<Load>[] {
  const loads: Promise<Load>[] = [];
  page.on('response', (response) => {
    if (!['script', 'fetch', 'xhr'].includes(response.request().resourceType())) return;
    const file = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    const load = response.body().then((body) => ({ file, size: brotliCompressSync(body).length }));
    // What is still on its way when a test has ended comes to no end.
    load.catch(() => {});
    loads.push(load);
  });
  return loads;
}

test('opening the page and answering loads at most 42 kB of script and data', async ({ open }) => {
  const page = await open('');
  const loads = loadsOf(page);
  await page.goto(new URL('plan/', inject('address')).href);
  await fillWhere(page);
  await fillAssessment(page, [1, 2], 'Asked who decides');
  await page.locator('#step-talk').click();
  const loaded = await Promise.all(loads);
  const files = loaded.map(({ file }) => file.replace(/[.].*[.]js$/, '.js'));
  expect(files).toContain('framework.json');
  expect(files).not.toContain('details.json');
  expect(files).not.toContain('late-steps.js');
  expect(loaded.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(42_000);
  await page.locator('#step-plan').click();
  await expect.poll(async () => (await Promise.all(loads)).map(({ file }) => file)).toContain('details.json');
});

test('without scripts the page says what to do, and leads on', async ({ open }) => {
  const page = await open('plan/', { javaScriptEnabled: false });
  const said = await page.locator('plan-page').innerText();
  expect(said).toMatch(/^The plan needs JavaScript, because it is kept in your browser and nowhere else\./);
  const guides = await page
    .locator('plan-page a')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href')));
  expect(guides).toContain('/careers/guides/one-page-plan/');
});

test('a framework that cannot be loaded is told', async ({ open }) => {
  const page = await open('', { permit: /framework\.json|Failed to load/ });
  await page.route('**/plan/framework.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(new URL('plan/', inject('address')).href);
  await page
    .getByText(
      'The framework could not be loaded, so the plan cannot be shown. What you wrote before is still here. Reload the page.',
    )
    .waitFor();
});

test('without the details a plan can be made all the same', async ({ open }) => {
  const page = await open('', { permit: /details\.json|Failed to load/ });
  await page.route('**/plan/details.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(new URL('plan/', inject('address')).href);
  await fillWhere(page);
  await page.locator('#step-plan').click();
  await page.locator('#any-competency').selectOption('negotiation');
  await page.locator('.offer-list button').first().click();
  expect(await page.locator('.plan-line').count()).toBe(1);
});

test('a level leads to the plan', async ({ open }) => {
  const page = await open('levels/account-executive/');
  await page.getByRole('link', { name: 'Prepare a conversation' }).click();
  await ready(page);
  expect(new URL(page.url()).pathname).toMatch(/\/plan\/$/);
});
