import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from '../support/page.ts';
import { fillAssessment, fillWhere, openFile, saved, storeKey } from '../support/plan-page.ts';

const marker = 'Quaxolotl';

/** Listens to all that leaves a page, and to what it says where others could read it. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (said) => heard.push(said.text()));
  page.on('framenavigated', (frame) => heard.push(frame.url()));
  page.on('request', (request) =>
    heard.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers())),
  );
  return heard;
}

async function writeEverywhere(page: Page): Promise<void> {
  for (const field of await page.locator('plan-page :is(textarea, input[type=text]):visible').all()) {
    const id = await field.getAttribute('id');
    await page.locator(`[id="${id}"]`).fill(`${marker} in ${id}`);
  }
}

test('nothing that is typed is in any request, address, title, cookie or console', async ({ open }) => {
  const page = await open('');
  const heard = listen(page);
  await page.goto(new URL('plan/', inject('address')).href);
  await fillWhere(page, 'person', marker);
  await writeEverywhere(page);
  await fillAssessment(page, [1, 2], marker);
  await writeEverywhere(page);
  await page.locator('#step-talk').click();
  const side = JSON.parse((await saved(page, '#save-side')).text);
  const theirs = { ...side.worksheet, id: 'another', side: 'manager' };
  await openFile(page, JSON.stringify({ ...side, worksheet: theirs }), `${marker}.json`);
  await page.getByRole('button', { name: 'Put it beside my side' }).click();
  await page.locator('#step-plan').click();
  await page.locator('.gap-list button').first().click();
  await page.locator('.offer-list button').first().click();
  await writeEverywhere(page);
  await page.locator('#step-keep').click();
  await page.locator('#case > summary').click();
  await writeEverywhere(page);
  expect(await page.locator('.paper').textContent()).toContain(marker);
  await page.reload();
  await page.locator('#step-title').waitFor();

  const left = [...heard, await page.title(), JSON.stringify(await page.evaluate(() => history.state))];
  left.push(...(await page.context().cookies()).map((each) => JSON.stringify(each)));
  expect(heard.length).toBeGreaterThan(20);
  expect(left.filter((each) => each.includes(marker))).toEqual([]);
  const addresses = heard.filter((each) => /^https?:/.test(each));
  expect(addresses.filter((each) => !each.startsWith(inject('address')))).toEqual([]);
  expect(addresses.filter((each) => new URL(each).search)).toEqual([]);

  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([storeKey]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.locator('#step-keep').click();
  await page.locator('#forget').click();
  await page.getByRole('button', { name: 'Yes, forget it' }).click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.locator('plan-page').innerHTML()).not.toContain(marker);
});

test('the security policy allows the page no other address', async ({ open }) => {
  const page = await open('plan/');
  const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("form-action 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});
