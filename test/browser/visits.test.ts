import { describe, expect } from 'vitest';
import { test } from '../support/page.ts';

test('the front page opens without an error, and nothing on it comes from elsewhere', async ({ open }) => {
  const page = await open('');
  expect(await page.title()).not.toBe('');
});

test('an address that the site does not have is answered by its own page', async ({ open }) => {
  const page = await open('levels/nobody/', { permit: /404/ });
  expect(await page.locator('h1').count()).toBe(1);
});

describe('a test of a page fails by itself', () => {
  test.fails('where the page writes an error to its console', async ({ open }) => {
    const page = await open('');
    await page.evaluate(() => console.error('Something went wrong.'));
  });

  test.fails('where the page asks for what is not there', async ({ open }) => {
    await open('levels/nobody/');
  });

  test.fails('where the page asks another origin', async ({ open }) => {
    const page = await open('');
    await page.evaluate(() => fetch('http://example.com/').catch(() => {}));
  });
});
