import { expect } from 'vitest';
import { test } from '../support/page.ts';

test.for(['A4', 'Letter'])(
  'a track is printed on %s, each level on pages of its own',
  async (format, { open }) => {
    const page = await open('tracks/partnerships/print/');
    const parts = await page.locator('[data-page]').count();
    const levels = await page.locator('[id^="levels/"][data-page]').count();
    const pdf = (await page.pdf({ format })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(levels).toBe(5);
    // The title and the contents come before the parts; a level has about two pages.
    expect(pages.length).toBeGreaterThanOrEqual(2 + parts);
    expect(pages.length).toBeLessThan(2 + 4 * parts);
  },
);

test('the contents lead to places of the printed document', async ({ open }) => {
  const page = await open('tracks/partnerships/print/');
  const links = await page.locator('.document-contents a').count();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(links).toBeGreaterThan(20);
  expect(pdf.match(/\/Dest\s*[/([]/g)?.length ?? 0).toBeGreaterThanOrEqual(links);
});

test('every part has its head, and every page its number, in a form that the browser understands', async ({
  open,
}) => {
  const page = await open('tracks/partnerships/print/');
  const heads = await page.evaluate(() => {
    const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith('/heads.css'));
    return [...(sheet?.cssRules ?? [])]
      .filter((rule) => rule instanceof CSSPageRule)
      .map((rule) => ({ page: rule.selectorText, text: rule.cssText }));
  });
  const named = await page
    .locator('[data-page]')
    .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).dataset['page'] ?? ''));
  expect(heads[0]?.text).toContain('counter(page)');
  const withHeads = heads.filter(({ text }) => text.includes('@top-right')).map(({ page: name }) => name);
  expect(named.filter((name) => !withHeads.includes(name))).toEqual([]);
});

test('the button opens the window for printing', async ({ open }) => {
  const page = await open('tracks/partnerships/print/');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]').count()).resolves.toBe(1);
});
