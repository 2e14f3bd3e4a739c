import { expect } from 'vitest';
import { test } from '../support/page.ts';

const rows = '.coverage tbody tr';

test('without JavaScript too, one can see only what lacks something', async ({ open }) => {
  const page = await open('health/', { javaScriptEnabled: false });
  const shown = () => page.locator(`${rows}:visible`).count();
  const all = await shown();
  const lacking = await page.locator(`${rows}.lacking`).count();
  expect(lacking).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(lacking);
  await page.getByLabel('Only competencies that lack something').check();
  expect(await shown()).toBe(lacking);
});

test('the picture is there on a wide screen, and its words on every screen', async ({ open }) => {
  const wide = await open('health/', { viewport: { width: 1280, height: 900 } });
  expect(await wide.locator('svg.glance').isVisible()).toBe(true);
  const narrow = await open('health/', { viewport: { width: 390, height: 800 } });
  expect(await narrow.locator('svg.glance').isVisible()).toBe(false);
  await narrow.locator('#glance ~ details summary', { hasText: 'New business' }).click();
  const words = narrow.locator('.glance-words', { hasText: 'Senior Account Executive' });
  expect(await words.innerText()).toContain('Independent: Prospecting');
});

test('a count leads to its place by the keyboard', async ({ open }) => {
  const page = await open('health/');
  await page.getByRole('link', { name: 'Terms that no text uses' }).focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#unused-terms');
});
