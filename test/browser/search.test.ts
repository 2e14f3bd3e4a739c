import { describe, expect, inject } from 'vitest';
import { weigh } from '../../scripts/bench/search-weight.ts';
import { base } from '../support/built-site.ts';
import { test } from '../support/page.ts';

const results = 'dialog .results li';

describe('the search', () => {
  test('opens with a slash, and finds a level by an alias of it', async ({ open }) => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('Territory Manager');
    await page.locator(results).first().waitFor();
    expect(await page.locator(`${results} a`).allTextContents()).toContain('Account Executive');
  });

  test('loads at most 115 kB until its first results are there', async ({ open }) => {
    const page = await open('');
    await page.waitForLoadState('networkidle');
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(request.url()));
    await page.keyboard.press('/');
    await page.keyboard.type('negotiation', { delay: 50 });
    await page.locator(results).first().waitFor();
    await page.waitForLoadState('networkidle');
    const { bytes, requests } = weigh(inject('dist'), [...asked], base);
    expect(requests).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(115_000);
  });

  test('says of a behaviour at which levels it is expected', async ({ open }) => {
    const page = await open('search/?q=finds+out+what+the+problem+costs&kind=Behaviour');
    const hit = page
      .locator('main .results li')
      .filter({ hasText: 'Discovery and questioning: Independent' });
    await hit.waitFor();
    expect(await hit.locator('.expected').textContent()).toMatch(/^Expected at: .*Account Executive/);
    expect(await hit.locator('a').getAttribute('href')).toBe('/careers/competencies/discovery/#independent');
  });

  test('narrows by kind, track and grade', async ({ open }) => {
    const page = await open('search/?q=customer');
    const items = page.locator('main .results li');
    await items.first().waitFor();
    await page.locator('main select[name=kind]').selectOption('Level');
    await page.locator('main select[name=track]').selectOption('New business');
    await page.locator('main select[name=grade]').selectOption('Grade 4');
    await page.waitForFunction(() => document.querySelectorAll('main .results li').length === 1);
    expect(await items.locator('a').allTextContents()).toEqual(['Senior Account Executive']);
    expect(new URL(page.url()).search).toBe('?q=customer&kind=Level&track=New+business&grade=Grade+4');
  });

  test('is used with the keyboard alone', async ({ open }) => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('negotiation plan');
    await page.locator(`${results} a`).nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator(`${results} a`).nth(1).getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
  });

  test('offers the nearest titles for a word that it does not know', async ({ open }) => {
    const page = await open('search/?q=forecats');
    await page.locator('main [role=status] a').first().waitFor();
    expect(await page.locator('main [role=status]').textContent()).toContain('Nothing found for “forecats”');
    expect(await page.locator('main [role=status] a').first().textContent()).toMatch(/forecast/i);
  });

  test('offers terms among the kinds, and says what was asked for as it was written', async ({ open }) => {
    const page = await open('search/?q=zzqx$%26zzqx');
    expect(await page.locator('main select[name=kind] option').allTextContents()).toContain('Term');
    await page.getByText('Nothing found for').waitFor();
    expect(await page.locator('main [role=status]').textContent()).toContain('for “zzqx$&zzqx”');
  });

  test('loads nothing before it is opened', async ({ open }) => {
    const page = await open('levels/account-executive/');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /pagefind|site-search/.test(name))).toEqual([]);
  });

  test('without scripts is a page that lists everything', async ({ open }) => {
    const page = await open('', { javaScriptEnabled: false });
    await page
      .locator('.site-header')
      .getByRole('link', { name: /^Search/ })
      .click();
    expect(new URL(page.url()).pathname).toBe('/careers/search/');
    expect(
      await page
        .locator('.index-lists a')
        .filter({ hasText: /^Senior Account Executive$/ })
        .count(),
    ).toBe(1);
  });
});
