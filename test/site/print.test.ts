import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtFiles, builtPages } from '../support/built-pages.ts';

const documents = builtPages().filter(({ path: page }) => page.endsWith('/print/'));
const whole = documents.find(({ path: page }) => page === '/print/')?.html ?? '';
const pagesOf = (folder: string) =>
  builtFiles(path.join(inject('dist'), folder))
    .map((file) => /^([^/]+)\/index\.html$/.exec(file)?.[1])
    .filter((id) => id !== undefined);

test('there is a document of the whole and one of each track, each with its style sheet', () => {
  expect(documents.map(({ path: page }) => page).sort()).toEqual(
    ['/print/', ...pagesOf('tracks').map((id) => `/tracks/${id}/print/`)].sort(),
  );
  for (const { path: page, html } of documents) {
    expect(html.includes(`href="/careers${page}heads.css"`)).toBe(true);
    expect(existsSync(path.join(inject('dist'), page, 'heads.css'))).toBe(true);
  }
});

test.each(['tracks', 'levels', 'competencies', 'activities', 'guides', 'stories', 'overlays'])(
  'the whole holds all %s, and its contents lead to each',
  (folder) => {
    const ids = pagesOf(folder);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const holds = (text: string) => whole.includes(text);
      expect([id, holds(` id="${folder}/${id}"`), holds(`href="#${folder}/${id}"`)]).toEqual([
        id,
        true,
        true,
      ]);
      expect([id, holds(`href="/careers/${folder}/${id}/"`)]).toEqual([id, false]);
    }
  },
);

test('what says again what other pages say is in no search: not ours, and not that of others', () => {
  const siteMap = readFileSync(path.join(inject('dist'), 'sitemap-0.xml'), 'utf8');
  expect(siteMap).toContain('/tracks/new-business/<');
  expect(siteMap).not.toContain('/print/');
  for (const { html } of documents) {
    expect(html.includes('<meta name="robots" content="noindex, nofollow">')).toBe(true);
    expect(html.includes('data-pagefind-body')).toBe(false);
  }
});

test('a piece explains the same terms in every document, each where it uses it first', () => {
  const termsOf = (html: string) =>
    [...html.matchAll(/class="term" href="[^"]*#(?:glossary\/)?([^"]+)"/g)].map(([, id]) => id);
  const known = new Map<string, Set<string>>();
  let shared = 0;
  for (const { html } of documents) {
    for (const piece of html.split('<section class="document-section" id="').slice(1)) {
      const id = piece.slice(0, piece.indexOf('"'));
      if (!id.startsWith('competencies/')) continue;
      const terms = termsOf(piece);
      expect(new Set(terms).size).toBe(terms.length);
      if (known.has(id)) shared += terms.length;
      known.set(id, (known.get(id) ?? new Set()).add(terms.join(' ')));
    }
  }
  expect(shared).toBeGreaterThan(20);
  for (const [id, terms] of known) expect([id, terms.size]).toEqual([id, 1]);
});
