import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { pageTypes } from '../support/built-pages.ts';
import { test } from '../support/page.ts';

const sizes = [
  { name: 'light, wide', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'dark, narrow', viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
] as const;

describe.each(sizes)('in $name', ({ viewport, colorScheme }) => {
  test.for(pageTypes)('the page /%s has no fault that axe can find', async (path, { open }) => {
    const page = await open(path, { viewport, colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html)
            .join(' | ')}`,
      ),
    ).toEqual([]);
  });
});

test('the search dialog and its results have no fault that axe can find', async ({ open }) => {
  const page = await open('levels/account-executive/');
  await page.keyboard.press('/');
  await page.keyboard.type('renewal');
  await page.locator('dialog .results li').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
});

describe('no page scrolls sideways', () => {
  test.for([320, 390, 768, 1280, 1920])('at %i pixels', async (width, { open }) => {
    const wide: string[] = [];
    const page = await open('', { viewport: { width, height: 800 } });
    for (const path of pageTypes) {
      await page.goto(
        new URL(path === '404.html' ? 'search/' : path, page.url().replace(/(\/careers\/).*/, '$1')).href,
      );
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`/${path} by ${over}`);
    }
    expect(wide).toEqual([]);
  });
});

test('the first press of Tab offers to skip to the content', async ({ open }) => {
  const page = await open('levels/account-executive/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
});
