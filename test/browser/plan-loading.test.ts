import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from '../support/page.ts';
import { fillAssessment, fillWhere, ready } from '../support/plan-page.ts';

interface Load {
  /** Without what tells one content from another. */
  name: string;
  size: number;
}

const framework = /\/plan\/framework\..*json$/;
const details = /\/plan\/details\..*json$/;

/** Scripts and data that a page asks for, with their size as a host would send them. */
function loadsOf(page: Page): Promise<Load>[] {
  const loads: Promise<Load>[] = [];
  page.on('response', (response) => {
    if (!['script', 'fetch', 'xhr'].includes(response.request().resourceType())) return;
    const [name = ''] = (new URL(response.url()).pathname.split('/').at(-1) ?? '').split('.');
    const load = response.body().then((body) => ({ name, size: brotliCompressSync(body).length }));
    // What is still on its way when a test has ended comes to no end.
    load.catch(() => {});
    loads.push(load);
  });
  return loads;
}

test('opening the page and answering loads at most 40 kB of script and data', async ({ open }) => {
  const page = await open('');
  const loads = loadsOf(page);
  await page.goto(new URL('plan/', inject('address')).href);
  await fillWhere(page);
  await fillAssessment(page, [1, 2], 'Asked who decides');
  await page.locator('#step-talk').click();
  const loaded = await Promise.all(loads);
  const names = loaded.map(({ name }) => name);
  expect(names).toContain('framework');
  expect(names).not.toContain('details');
  expect(names).not.toContain('late-steps');
  expect(loaded.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(40_000);
  await page.locator('#step-plan').click();
  await expect.poll(async () => (await Promise.all(loads)).map(({ name }) => name)).toContain('details');
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
  const page = await open('', { permit: /plan\/framework|Failed to load/ });
  await page.route(framework, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(new URL('plan/', inject('address')).href);
  await page
    .getByText(
      'The framework could not be loaded, so the plan cannot be shown. What you wrote before is still here. Reload the page.',
    )
    .waitFor();
});

test('details that cannot be loaded are told, and are asked for again', async ({ open }) => {
  const page = await open('', { permit: /plan\/details|Failed to load/ });
  await page.route(details, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(new URL('plan/', inject('address')).href);
  await fillWhere(page);
  await page.locator('#step-plan').click();
  await page
    .getByText(
      'This step could not be loaded. What you wrote is kept. Check the connection and reload the page.',
    )
    .waitFor();
  expect(await page.locator('.plan-step').innerText()).toBe('The plan');
  await page.unroute(details);
  await page.locator('#step-where').click();
  expect(await page.locator('#name').inputValue()).toBe('Alma');
  await page.locator('#step-plan').click();
  await page.locator('#any-competency').selectOption('negotiation');
  await page.locator('.offer-list button').first().click();
  expect(await page.locator('.plan-line').count()).toBe(1);
});

test('who went on writing elsewhere while the details were on their way is not disturbed', async ({
  open,
}) => {
  const page = await open('plan/');
  await fillWhere(page);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(details, async (route) => {
    await released;
    await route.continue();
  });
  await page.locator('#step-plan').click();
  await page.locator('#step-where').click();
  await page.locator('#hopes').pressSequentially('Fewer');
  const arrived = page.waitForResponse(details);
  release();
  await (await arrived).finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await page.keyboard.type(' deals');
  expect(await page.locator('#hopes:focus').inputValue()).toBe('Fewer deals');
  await page.locator('#step-plan').click();
  await page.locator('#any-competency').waitFor();
});

test('a level leads to the plan', async ({ open }) => {
  const page = await open('levels/account-executive/');
  await page.getByRole('link', { name: 'Prepare a conversation' }).click();
  await ready(page);
  expect(new URL(page.url()).pathname).toMatch(/\/plan\/$/);
});
