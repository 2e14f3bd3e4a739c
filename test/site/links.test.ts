import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { base } from '../support/built-site.ts';

const addresses = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
const isElsewhere = (address: string) => /^(https?:|mailto:|data:)/.test(address);
const idsOf = new Map<string, Set<string>>();

function ids(file: string): Set<string> {
  const known =
    idsOf.get(file) ??
    new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  idsOf.set(file, known);
  return known;
}

function isDead(address: string, from: string): boolean {
  const url = new URL(address, `https://site.example${base}${from.slice(1)}`);
  if (!url.pathname.startsWith(base)) return true;
  const below = decodeURIComponent(url.pathname.slice(base.length));
  const file = path.join(inject('dist'), below.endsWith('/') || below === '' ? `${below}index.html` : below);
  if (!existsSync(file)) return true;
  const place = decodeURIComponent(url.hash.slice(1));
  return place !== '' && file.endsWith('.html') && !ids(file).has(place);
}

test('no link, picture, script or style of any page leads nowhere, under a sub-path too', () => {
  const dead = builtPages().flatMap(({ path: from, html }) =>
    addresses(html)
      .filter((address) => !isElsewhere(address) && isDead(address, from))
      .map((address) => `${from} → ${address}`),
  );
  expect([...new Set(dead)]).toEqual([]);
});

test('every page can be reached from the front page by links alone', () => {
  const pages = new Map(builtPages().map((page) => [page.path, page.html]));
  const reached = new Set(['/']);
  for (const from of reached) {
    for (const address of addresses(pages.get(from) ?? '')) {
      if (isElsewhere(address)) continue;
      const to = `/${new URL(address, `https://site.example${base}${from.slice(1)}`).pathname.slice(base.length)}`;
      if (pages.has(to)) reached.add(to);
    }
  }
  const hidden = ['/404.html', '/parity/', '/health/'];
  expect([...pages.keys()].filter((page) => !reached.has(page) && !hidden.includes(page))).toEqual([]);
});
