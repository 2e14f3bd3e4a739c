import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

export interface OpenOptions extends BrowserContextOptions {
  /** Failures of this kind are what the test is about. */
  permit?: RegExp;
  /** Where another site is served. */
  at?: string;
}

/**
 * `open` opens a page of the built site by its path, such as `levels/account-executive/`, as a new visitor. The
 * test fails where a page it opened has an error, gets an answer of 400 or more, or asks another origin for
 * anything.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads off this pattern which other fixtures it needs.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }) => {
    const failures: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of closing) await close();
      expect(failures).toEqual([]);
    });
    return async (
      path: string,
      { permit, at = inject('address'), ...options }: OpenOptions = {},
    ): Promise<Page> => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
      closing.push(() => context.close());
      const page = await context.newPage();
      watch(page, at, (failure) => permit?.test(failure) || failures.push(failure));
      await page.goto(new URL(path, at).href);
      return page;
    };
  });

function watch(page: Page, at: string, fail: (failure: string) => void): void {
  const { origin } = new URL(at);
  const isOwn = (url: string) => url.startsWith(`${origin}/`) || /^(data|blob):/.test(url);
  page.on('console', (message) => message.type() === 'error' && fail(`console: ${message.text()}`));
  page.on('pageerror', (error) => fail(`error on the page: ${error.message}`));
  page.on('request', (request) => isOwn(request.url()) || fail(`another origin: ${request.url()}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && fail(`${response.status()}: ${response.url()}`),
  );
}
