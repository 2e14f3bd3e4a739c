import { expect } from 'vitest';
import { test } from '../support/page.ts';

const asked = 'routes/?from=account-executive&to=sales-manager';

test('an address with two levels shows the routes between them, each move with what it takes', async ({
  open,
}) => {
  const page = await open(asked);
  await page.locator('.route').first().waitFor();
  const stops = await page.locator('.route').first().locator('.stop > a').allTextContents();
  expect([stops.at(0), stops.at(-1)]).toEqual(['Account Executive', 'Sales Manager']);
  expect(await page.locator('.route').first().locator('.leg > span').first().textContent()).toMatch(
    /to deepen.* · \d+\u00a0?\s?steps/,
  );
});

test('by keyboard alone one chooses two levels, and the address keeps the choice', async ({ open }) => {
  const page = await open('routes/');
  await page.locator('select[name=from]').focus();
  await page.keyboard.type('Account Ex');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Partner M');
  await page.keyboard.press('Tab');
  await page.locator('.route').first().waitFor();
  expect(new URL(page.url()).search).toBe('?from=account-executive&to=partner-manager');
  await page.reload();
  await page.locator('.route').first().waitFor();
  expect(await page.locator('select[name=to]').inputValue()).toBe('partner-manager');
});

test('a move of a route leads to its page', async ({ open }) => {
  const page = await open(asked);
  await page.locator('.leg > a').first().click();
  await page.waitForURL('**/moves/account-executive/**');
  expect(await page.locator('h1').textContent()).toContain('From Account Executive to');
});

test('swapping the levels asks for the way back', async ({ open }) => {
  const page = await open(asked);
  await page.locator('.route').first().waitFor();
  await page.locator('.swap').click();
  await page.waitForURL('**/routes/?from=sales-manager&to=account-executive');
  expect(await page.locator('select[name=from]').inputValue()).toBe('sales-manager');
});

test('a level that is not there, and a level to itself, are answered in words', async ({ open }) => {
  const page = await open('routes/?from=nobody&to=sales-manager');
  const status = page.locator('route-finder [role=status]');
  expect(await status.textContent()).toContain('not part of this framework');
  await page.goto(page.url().replace(/\?.*/, '?from=sales-manager&to=sales-manager'));
  expect(await status.textContent()).toContain('already there');
});

test('what else the address asks for and nobody offers is passed over', async ({ open }) => {
  const page = await open(`${asked}&first=nothing`);
  await page.locator('.route').first().waitFor();
  expect(await page.locator('select[name=first]').inputValue()).toBe('');
});

test('where the levels cannot be loaded, the list of all moves is offered', async ({ open }) => {
  const page = await open('routes/', { permit: /graph\.json|ERR_FAILED/ });
  await page.route('**/graph.json', (route) => route.abort());
  await page.locator('select[name=from]').selectOption('account-executive');
  await page.locator('select[name=to]').selectOption('sales-manager');
  const link = page.locator('route-finder [role=status] a');
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/\/moves\/$/);
});

test('without JavaScript the page says where the same is found', async ({ open }) => {
  const page = await open('routes/', { javaScriptEnabled: false });
  expect(await page.locator('.without-script a').getAttribute('href')).toMatch(/\/moves\/$/);
});
