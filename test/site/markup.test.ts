import { expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { faultsIn } from '../support/html-faults.ts';

const pages = builtPages();
const count = (html: string, pattern: RegExp) => (html.match(pattern) ?? []).length;
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of pages) faults.push(...(await faultsIn(path, html)));
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

test('every page has a language, one heading of the first level, and one main part', () => {
  const faults = pages.filter(
    ({ html }) =>
      count(html, /<html[^>]* lang="[a-z]/g) !== 1 ||
      count(html, /<h1[\s>]/g) !== 1 ||
      count(html, /<main[\s>]/g) !== 1,
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('nothing stands behind the end of a page, where browsers have to guess what it belongs to', () => {
  expect(pages.filter(({ html }) => !/<\/html>\s*$/.test(html)).map(({ path }) => path)).toEqual([]);
});

test('no two pages have the same title', () => {
  const titles = pages
    .filter(({ html }) => !isRedirect(html))
    .map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no page holds a style attribute or a script of its own, which the policy would block', () => {
  const inline = /\sstyle="|<script(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))[^>]*>/;
  expect(pages.filter(({ html }) => inline.test(html)).map(({ path }) => path)).toEqual([]);
});

test('every page but a redirect carries the policy that forbids other origins', () => {
  const without = pages.filter(
    ({ html }) =>
      !isRedirect(html) && !/http-equiv="content-security-policy"[^>]*default-src 'none'/i.test(html),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
