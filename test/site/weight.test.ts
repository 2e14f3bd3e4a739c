import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { base } from '../support/built-site.ts';

const kB = 1000;
const weigh = (content: Buffer | string) => brotliCompressSync(content).length;

/** What a browser loads for a page before anybody opens the search: scripts import each other statically. */
function parts(html: string): string[] {
  const found = [...html.matchAll(/(?:src|href)="([^"]*\.(?:js|css|woff2))"/g)].map(
    ([, address = '']) => address,
  );
  const files = new Set(found.map((address) => address.slice(base.length)));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const script = readFileSync(path.join(inject('dist'), file), 'utf8');
    for (const [, name = ''] of script.matchAll(/(?:from|^import|;import)\s*"\.\/([^"]+)"/g))
      files.add(`_astro/${name}`);
  }
  return [...files];
}

/** The scripts that a script loads later, with what each of them imports. The search is weighed by itself. */
function lateParts(files: readonly string[]): string[] {
  const addresses = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(path.join(inject('dist'), file), 'utf8').matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)/g),
    ])
    .filter(([, name = '']) => !name.startsWith('site-search'))
    .map(([, name = '']) => `href="${base}_astro/${name}"`);
  return parts(addresses.join(' ')).filter((file) => !files.includes(file));
}

/** What a file of the site weighs. Pages share most of them, and weighing takes its time. */
const weights = new Map<string, number>();

function weightOf(file: string): number {
  const weight = weights.get(file) ?? weigh(readFileSync(path.join(inject('dist'), file)));
  weights.set(file, weight);
  return weight;
}

const levels = builtPages().filter(({ path }) => /^\/levels\/[^/]+\/$/.test(path));

test('a level page weighs at most 60 kB with its fonts, and at most 6 kB of it are scripts', () => {
  const heavy = levels.flatMap(({ path: page, html }) => {
    const files = parts(html).map((file) => ({ file, weight: weightOf(file) }));
    const sum = (of: typeof files) => of.reduce((total, each) => total + each.weight, 0);
    const scripts = sum(files.filter(({ file }) => file.endsWith('.js')));
    const all = weigh(html) + sum(files);
    return all > 60 * kB || scripts > 6 * kB ? [`${page}: ${all} in all, ${scripts} of scripts`] : [];
  });
  expect(levels.length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('a level page is loaded with at most eight requests', () => {
  const many = levels.filter(({ html }) => parts(html).length + 1 > 8);
  expect(many.map(({ path: page }) => page)).toEqual([]);
});

describe('the plan page', () => {
  const page = builtPages().find(({ path }) => path === '/plan/');
  const files = parts(page?.html ?? '').filter((file) => file.endsWith('.js'));
  const sum = (of: readonly string[]) => of.reduce((total, file) => total + weightOf(file), 0);

  test('opens, and takes answers, with at most 45 kB of script and data', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(sum([...files, 'plan/framework.json'])).toBeLessThanOrEqual(45 * kB);
  });

  test('loads at most 18 kB more where a plan is made', () => {
    const later = lateParts(files);
    expect(later.join()).toContain('late-steps');
    expect(sum([...later, 'plan/details.json'])).toBeLessThanOrEqual(18 * kB);
  });
});
