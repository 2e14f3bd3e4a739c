import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { type ChangingServer, changingServer } from '../support/changing-server.ts';
import { test } from '../support/page.ts';
import { runScript } from '../support/run-script.ts';

const base = '/careers/';
const folder = mkdtempSync(path.join(os.tmpdir(), 'trellis-offline-'));
const siteOf = (name: string) => path.join(folder, name);
const secret = 'A sentence that managers alone may read';
const seller = 'levels/seller/';

interface Change {
  offline: boolean;
  summary: string;
  audience?: string;
}

/** The small company with words of its own, as a site. */
async function build(name: string, { offline, summary, audience }: Change): Promise<void> {
  const content = siteOf(`${name}-content`);
  cpSync('examples/small-company', content, { recursive: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(path.join(content, file), change(readFileSync(path.join(content, file), 'utf8')));
  edit('framework.yaml', (text) => `${text}\noffline: ${offline}\n`);
  edit('tracks/selling/seller.yaml', (text) =>
    text
      .replace(/^summary:.*$/m, `summary: ${summary}`)
      .replace('responsibilities:', `responsibilities:\n  - { text: ${secret}., audience: managers }`),
  );
  const place = ['--content', content, '--out', siteOf(name), '--base', base];
  const { code, output, errors } = await runScript('build', [
    ...place,
    ...['--audience', audience ?? 'everyone'],
  ]);
  if (code !== 0) throw new Error(`${output}${errors}`);
}

beforeAll(async () => {
  await build('first', { offline: true, summary: 'The first words.' });
  await build('second', { offline: true, summary: 'The second words.' });
  await build('off', { offline: false, summary: 'The last words.' });
  await build('inside', { offline: true, summary: 'The first words.', audience: 'managers' });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Visit {
  server: ChangingServer;
  context: BrowserContext;
  page: Page;
}

/** Somebody who has opened the front page of a site, and whose browser has kept what it keeps at once. */
async function visit(browser: Browser, name = 'first'): Promise<Visit> {
  const server = await changingServer(siteOf(name), base);
  const context = await browser.newContext();
  onTestFinished(() => context.close().then(server.close));
  const page = await context.newPage();
  await page.goto(server.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return { server, context, page };
}

const go = (page: Page, server: ChangingServer, to: string) =>
  page.goto(new URL(to, server.address).href, { waitUntil: 'load' });
const lead = (page: Page) =>
  page
    .locator('.lead')
    .first()
    .textContent()
    .then((text) => text?.trim());
const cacheNames = async (page: Page) => (await page.evaluate(() => caches.keys())).sort();
const buildOf = (name: string) =>
  /const build = "([^"]+)"/.exec(readFileSync(path.join(siteOf(name), 'service-worker.js'), 'utf8'))?.[1];
const cacheOf = (name: string) => `trellis:${base}:${buildOf(name)}`;
const inCaches = (page: Page, words: string) =>
  page.evaluate(async (wanted) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if ((await (await cache.match(request))?.text())?.includes(wanted)) found.push(request.url);
      }
    }
    return found;
  }, words);

/** What a browser does by itself, some time later. */
const eventually = <Value>(ask: () => Promise<Value>) => expect.poll(ask, { timeout: 20_000 });

/** Waits for the worker of a newer build to be complete. */
const untilComplete = (page: Page) =>
  eventually(() =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
  ).toBe('installed');

/** Waits for the worker of a newer build to have taken the place of the one before. */
const untilTakenOver = (page: Page) =>
  eventually(() =>
    page
      .evaluate(async () => {
        const { waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
        return waiting ? 'waiting' : active?.state;
      })
      .catch(() => 'going'),
  ).toBe('activated');

test('after one visit, pages that were never opened are there without a server, with all they load', async ({
  browser,
}) => {
  const { server, page } = await visit(browser);
  // What is still under way when the next page is asked for would be cut off.
  await page.waitForLoadState('networkidle');
  server.isDown = true;
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('requestfailed', (request) => failures.push(`${request.url()}: ${request.failure()?.errorText}`));
  for (const to of [seller, 'tracks/selling/', 'map/', 'activities/', 'glossary/', '']) {
    await go(page, server, to);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').count()).toBe(1);
  }
  await go(page, server, seller);
  expect(await lead(page)).toBe('The first words.');
  const styled = () => getComputedStyle(document.documentElement).getPropertyValue('--measure');
  expect(await page.evaluate(styled)).not.toBe('');
  expect(failures).toEqual([]);
});

test('search and the plan work without a server', async ({ browser }) => {
  const { server, page } = await visit(browser);
  server.isDown = true;
  await go(page, server, 'search/?q=customers');
  await page.locator('.results li').first().waitFor();
  await go(page, server, 'plan/');
  await page.locator('plan-page select, plan-page input').first().waitFor();
  expect(await page.locator('plan-page').textContent()).not.toContain('could not');
  await page.locator('#step-plan').click();
  await page.locator('#any-competency').waitFor();
});

test('without a network in the browser it is the same', async ({ browser }) => {
  const { server, context, page } = await visit(browser);
  await context.setOffline(true);
  await go(page, server, seller);
  expect(await lead(page)).toBe('The first words.');
});

test('a page that is not kept is told, with those that are', async ({ browser }) => {
  const { server, page } = await visit(browser);
  server.isDown = true;
  await go(page, server, 'print/');
  expect(await page.locator('h1').textContent()).toBe('Without a network');
  await page.getByRole('link', { name: 'Seller', exact: true }).click();
  expect(await lead(page)).toBe('The first words.');
});

test('a page that was opened is kept from then on', async ({ browser }) => {
  const { server, page } = await visit(browser);
  await go(page, server, 'print/');
  await eventually(() =>
    page.evaluate(async () => (await caches.match('/careers/print/')) !== undefined),
  ).toBe(true);
  server.isDown = true;
  await go(page, server, 'print/');
  expect(await page.locator('.document').count()).toBe(1);
});

test('a new build is read at once, and takes the place of the old one as a whole', async ({ browser }) => {
  const { server, page } = await visit(browser);
  await page.evaluate(() => caches.open('of another site'));
  await go(page, server, seller);
  server.folder = siteOf('second');
  await go(page, server, seller);
  expect(await lead(page)).toBe('The second words.');
  await untilComplete(page);
  expect(await cacheNames(page)).toEqual([cacheOf('first'), cacheOf('second'), 'of another site'].sort());
  expect(await inCaches(page, 'The second words.')).not.toEqual([]);
  await go(page, server, 'tracks/selling/');
  await eventually(() => cacheNames(page).catch(() => [])).toEqual(
    ['of another site', cacheOf('second')].sort(),
  );
  // The page asks for itself meanwhile, and would go there instead.
  await page.locator('h1').first().waitFor();
  server.isDown = true;
  await go(page, server, seller);
  expect(await lead(page)).toBe('The second words.');
});

test('what did not change is not fetched again', async ({ browser }) => {
  const { server, page } = await visit(browser);
  await go(page, server, seller);
  server.folder = siteOf('second');
  server.asked = [];
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((each) => each?.update()));
  await untilComplete(page);
  expect(server.asked).toContain('levels/seller/');
  expect(server.asked).not.toContain('theme.js');
  expect(server.asked.filter((each) => each.endsWith('.woff2'))).toEqual([]);
});

test('a build that cannot be had as a whole changes nothing', async ({ browser }) => {
  const { server, page } = await visit(browser);
  server.folder = siteOf('second');
  server.instead = (asked, response) => {
    if (asked !== 'tracks/selling/') return false;
    response.writeHead(500).end();
    return true;
  };
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    return new Promise((resolve) => {
      if (!worker) resolve('none');
      worker?.addEventListener('statechange', () => resolve(worker.state));
    });
  });
  expect(outcome).toBe('redundant');
  expect(await cacheNames(page)).toEqual([cacheOf('first')]);
  server.isDown = true;
  await go(page, server, seller);
  expect(await lead(page)).toBe('The first words.');
});

test('no page is made of two builds: one of a build that is not kept takes nothing from what is', async ({
  browser,
}) => {
  const { server, page } = await visit(browser);
  server.folder = siteOf('second');
  // The newer build cannot be kept, so that the older worker stays.
  server.instead = (asked, response) => {
    if (asked !== 'offline-files.json') return false;
    response.writeHead(503).end();
    return true;
  };
  await go(page, server, seller);
  expect(await lead(page)).toBe('The second words.');
  server.asked = [];
  await page.evaluate(() => fetch('/careers/theme.js', { cache: 'reload' }).then(() => undefined));
  expect(server.asked).toContain('theme.js');
  expect(await inCaches(page, 'The second words.')).toEqual([]);
  server.isDown = true;
  await go(page, server, seller);
  expect(await lead(page)).toBe('The first words.');
});

const signIn = '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1></html>';

test.for([
  ['sends to a sign-in page', 302],
  ['shows a sign-in page in its place', 200],
  ['refuses', 401],
  ['forbids', 403],
] as const)('a server that %s is believed, and nothing of it is kept', async ([, status], { browser }) => {
  const { server, page } = await visit(browser);
  server.instead = (asked, response) => {
    const isSignIn = asked === 'sign-in';
    const headers = {
      'content-type': 'text/html',
      ...(status === 302 && !isSignIn && { location: `${base}sign-in` }),
    };
    response.writeHead(isSignIn ? 200 : status, headers).end(signIn);
    return true;
  };
  await go(page, server, seller);
  expect(await page.locator('h1').textContent()).toBe('Sign in');
  expect(await inCaches(page, 'Sign in')).toEqual([]);
  server.isDown = true;
  await go(page, server, seller);
  expect(await lead(page)).toBe('The first words.');
});

test('a first visit behind a sign-in that has run out keeps nothing', async ({ browser }) => {
  const server = await changingServer(siteOf('first'), base);
  const context = await browser.newContext();
  onTestFinished(() => context.close().then(server.close));
  const page = await context.newPage();
  server.instead = (asked, response) => {
    if (!/^(levels|tracks)\//.test(asked)) return false;
    response.writeHead(302, { location: `${base}sign-in` }).end();
    return true;
  };
  await page.goto(server.address);
  await eventually(async () => server.asked.some((each) => /^(levels|tracks)\//.test(each))).toBe(true);
  await eventually(() =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.installing, registration?.waiting, registration?.active].some(Boolean);
    }),
  ).toBe(false);
  expect(await cacheNames(page)).toEqual([]);
});

test('once it is turned off, the worker and all it kept are gone', async ({ browser }) => {
  const { server, page } = await visit(browser);
  await page.evaluate(() => caches.open('of another site'));
  server.folder = siteOf('off');
  await go(page, server, seller);
  expect(await lead(page)).toBe('The last words.');
  await eventually(() => cacheNames(page)).toEqual(['of another site']);
  await eventually(() =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await go(page, server, 'tracks/selling/');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('what was kept for a narrower audience goes with its build', async ({ browser }) => {
  const { server, page } = await visit(browser, 'inside');
  expect(await inCaches(page, secret)).not.toEqual([]);
  server.folder = siteOf('first');
  await go(page, server, seller);
  await untilComplete(page);
  await go(page, server, '');
  // The new build takes over meanwhile. To read then, from a page that goes, what is being thrown away, may never end.
  await page.locator('h1').first().waitFor();
  await untilTakenOver(page);
  expect(await inCaches(page, secret)).toEqual([]);
});

test('a build without it holds neither list nor page, and a worker that only takes an earlier one away', () => {
  const site = siteOf('off');
  const names = readdirSync(site);
  expect(names).toContain('service-worker.js');
  expect(names).not.toContain('offline-files.json');
  expect(names).not.toContain('offline');
  expect(readFileSync(path.join(site, 'service-worker.js'), 'utf8')).not.toContain('fetch');
  expect(readFileSync(path.join(site, 'index.html'), 'utf8')).not.toContain('serviceWorker');
});
