import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { policyHeader } from '../../src/site/security-policy.ts';
import { type BuiltPage, builtFiles, builtPages } from '../support/built-pages.ts';
import { base } from '../support/built-site.ts';
import { type Tag, tagsOf } from '../support/tags-of.ts';

const pages = builtPages().map((page) => ({ ...page, tags: tagsOf(page.html) }));
const isRedirect = ({ html }: BuiltPage) => html.includes('http-equiv="refresh"');

/** Pages and tags that a test objects to, the first twenty of them. */
const found = (isWrong: (tag: Tag) => boolean): string[] =>
  pages
    .flatMap(({ path: page, tags }) => tags.filter(isWrong).map((tag) => `${page} ${JSON.stringify(tag)}`))
    .slice(0, 20);

function policyOf({ tags }: { tags: readonly Tag[] }): Map<string, string[]> | undefined {
  const meta = tags.find(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  return meta && directivesOf((meta.attributes['content'] ?? '').replaceAll('&#39;', "'"));
}

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name, ...sources]) => (name ? [[name, sources.sort()] as const] : [])),
  );

test('tags are found with their attributes, however these are written', () => {
  expect(tagsOf(`<p><!-- <b> --><a href='x' ONCLICK=go() data-a="1 > 0" hidden>y</a><br/>`)).toEqual([
    { name: 'p', attributes: {} },
    { name: 'a', attributes: { href: 'x', onclick: 'go()', 'data-a': '1 > 0', hidden: '' } },
    { name: 'br', attributes: {} },
  ]);
});

test('the headers for servers say what the pages say, and who may show them in a frame', () => {
  const { 'frame-ancestors': frames, ...header } = Object.fromEntries(directivesOf(policyHeader));
  expect(frames).toEqual(["'none'"]);
  // Astro adds the sums of the styles and scripts of a page, of which none stands in the page.
  const isSum = (source: string) => /^'sha\d+-/.test(source);
  const policies = pages.filter((page) => !isRedirect(page)).map(policyOf);
  const said = policies.map((policy) =>
    JSON.stringify(
      [...(policy ?? [])].map(([name, sources]) => [name, sources.filter((each) => !isSum(each))]).sort(),
    ),
  );
  expect([...new Set(said)]).toEqual([JSON.stringify(Object.entries(header).sort())]);
});

test('no page allows what stands in it to run or to style it', () => {
  const sources = pages.flatMap((page) =>
    [...(policyOf(page) ?? new Map<string, string[]>()).values()].flat(),
  );
  expect(sources.length).toBeGreaterThan(pages.length);
  expect(
    sources.filter((source) => /unsafe-(inline|eval|hashes)/.test(source) && !/wasm/.test(source)),
  ).toEqual([]);
});

test('no tag carries a style or code of its own', () => {
  expect(
    found(({ attributes }) => Object.keys(attributes).some((name) => /^(style|on\w+|srcdoc)$/.test(name))),
  ).toEqual([]);
  const inline = ({ name, attributes }: Tag) =>
    name === 'style' ||
    (name === 'script' && !attributes['src'] && !/^application\/(ld\+)?json$/.test(attributes['type'] ?? ''));
  expect(found(inline)).toEqual([]);
});

test('no page asks another origin for anything', () => {
  const asked = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'manifest', 'ping'];
  const own = new RegExp(`^(?:${base}|data:image/|#|$)`);
  const isForeign = ({ name, attributes }: Tag) =>
    asked.some((each) => attributes[each] !== undefined && name !== 'data' && !own.test(attributes[each])) ||
    (name === 'link' && attributes['rel'] !== 'canonical' && !own.test(attributes['href'] ?? '')) ||
    ['iframe', 'object', 'embed', 'frame', 'base', 'portal'].includes(name);
  expect(found(isForeign)).toEqual([]);
});

test('no style sheet asks another origin for anything', () => {
  const dist = inject('dist');
  const sheets = builtFiles(dist).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const addresses = sheets.flatMap((file) =>
    [...readFileSync(path.join(dist, file), 'utf8').matchAll(/@import[^;]*|url\(\s*["']?([^"')]*)/g)].map(
      ([whole, address]) => address ?? whole,
    ),
  );
  expect(addresses.filter((address) => !address.startsWith(base) && !address.startsWith('data:'))).toEqual(
    [],
  );
});

test('every link leads to this site, to the web or to a letter', () => {
  const leads = /^(?:https?:\/\/|mailto:|\/careers\/|#|\?)/;
  expect(
    found(
      ({ name, attributes }) => name === 'a' && 'href' in attributes && !leads.test(attributes['href'] ?? ''),
    ),
  ).toEqual([]);
});

test('the site for the widest audience may be listed by search engines', () => {
  expect(readFileSync(path.join(inject('dist'), 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://careers.example.com/careers/sitemap-index.xml\n',
  );
  const unlisted = pages.filter((page) => !isRedirect(page) && page.html.includes('name="robots"'));
  expect(
    unlisted.filter(({ path: page }) => !page.endsWith('/print/')).map(({ path: page }) => page),
  ).toEqual([]);
});
