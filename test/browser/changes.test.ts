import { describe, expect } from 'vitest';
import { test } from '../support/page.ts';

const level = 'levels/account-executive/';
const entry = '2027-01-01-first-edition';
const fresh = '.fresh';

/** As if the reader had looked at a page on an earlier day, when other changes stood there. */
const lookedEarlier = (now: string[]) => {
  localStorage.setItem('trellis-looks', JSON.stringify({ [location.pathname]: { day: '2020-01-01', now } }));
};

describe('what changed for you', () => {
  test('a level names the changes that touch it, and leads to them', async ({ open }) => {
    const page = await open(level);
    const lines = page.locator('section:has(#what-changed) [data-change]');
    expect(await lines.count()).toBe(1);
    expect((await lines.first().innerText()).split('\n')).toEqual([
      'January 1, 2027',
      'From today this framework describes the work and the ways on for everyone who sells at Northwind.',
      'About: this level, Integrity and trust',
    ]);
    await lines.first().getByRole('link').click();
    await page.waitForURL(`**/changes/${entry}/`);
    expect(await page.locator('.midway h2').innerText()).toBe('For people on their way');
  });

  test('marks nothing at the first look, and nothing that was seen', async ({ open }) => {
    const page = await open(level);
    expect(await page.locator(fresh).count()).toBe(0);
    await page.reload();
    expect(await page.locator(fresh).count()).toBe(0);
  });

  test('marks what came since an earlier day, for the whole of today', async ({ open }) => {
    const page = await open(level);
    await page.evaluate(lookedEarlier, []);
    for (const _ of ['at once', 'again']) {
      await page.reload();
      expect(await page.locator(fresh).allTextContents()).toEqual(['New since you last looked']);
      expect(await page.locator('.contents li:has([href="#what-changed"])').innerText()).toBe(
        'What changed for you (1 new)',
      );
    }
  });

  test('does not mark what stood there on the earlier day', async ({ open }) => {
    const page = await open(level);
    await page.evaluate(lookedEarlier, [entry]);
    await page.reload();
    expect(await page.locator(fresh).count()).toBe(0);
  });

  test.for([
    ['nonsense', 'nonsense'],
    ['a list', '[]'],
    ['a look without its parts', '{"/careers/levels/account-executive/":{"now":3}}'],
    ['nothing', 'null'],
  ])('does without what was kept where it is %s', async ([, kept = ''], { open }) => {
    const page = await open(level);
    await page.evaluate((text) => localStorage.setItem('trellis-looks', text), kept);
    await page.reload();
    expect(await page.locator('[data-change]').count()).toBe(1);
    expect(await page.locator(fresh).count()).toBe(0);
  });

  test('does without storage', async ({ open }) => {
    const page = await open('');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    await page.goto(new URL(level, page.url()).href);
    expect(await page.locator('[data-change]').count()).toBe(1);
  });

  test('is there without scripts', async ({ open }) => {
    const page = await open(level, { javaScriptEnabled: false });
    expect(await page.locator('[data-change] a').isVisible()).toBe(true);
  });
});

describe('feeds', () => {
  test.for(['changes/', level, 'tracks/new-business/'])(
    '%s leads to feeds that are XML',
    async (place, { open }) => {
      const page = await open(place);
      const feeds = await page.evaluate(async () => {
        const links = document.querySelectorAll<HTMLLinkElement>('link[type="application/atom+xml"]');
        return Promise.all(
          [...links].map(async ({ href }) => {
            const xml = new DOMParser().parseFromString(await (await fetch(href)).text(), 'application/xml');
            return {
              root: xml.documentElement.nodeName,
              entries: xml.querySelectorAll('entry > title').length,
            };
          }),
        );
      });
      expect(feeds.length).toBe(place === 'changes/' ? 1 : 2);
      for (const feed of feeds) expect(feed).toEqual({ root: 'feed', entries: 1 });
    },
  );
});
