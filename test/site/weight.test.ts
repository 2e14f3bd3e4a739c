import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { compressed, filesOfPage, withImports } from '../../scripts/bench/files-of-page.ts';
import { builtPages } from '../support/built-pages.ts';
import { base } from '../support/built-site.ts';
import { planFile } from '../support/plan-files.ts';

const kB = 1000;
const parts = (html: string): string[] => filesOfPage(inject('dist'), html, base);

/** The scripts that a script loads later, with what each of them imports. The search is weighed by itself. */
function lateParts(files: readonly string[]): string[] {
  const addresses = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(path.join(inject('dist'), file), 'utf8').matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)/g),
    ])
    .filter(([, name = '']) => !name.startsWith('site-search'))
    .map(([, name = '']) => `_astro/${name}`);
  return withImports(inject('dist'), addresses).filter((file) => !files.includes(file));
}

/** What a file of the site weighs. Pages share most of them, and weighing takes its time. */
const weights = new Map<string, number>();

function weightOf(file: string): number {
  const weight = weights.get(file) ?? compressed(readFileSync(path.join(inject('dist'), file)));
  weights.set(file, weight);
  return weight;
}

const levels = builtPages().filter(({ path }) => /^\/levels\/[^/]+\/$/.test(path));

test('a level page weighs at most 60 kB with its fonts, and at most 6 kB of it are scripts', () => {
  const heavy = levels.flatMap(({ path: page, html }) => {
    const files = parts(html).map((file) => ({ file, weight: weightOf(file) }));
    const sum = (of: typeof files) => of.reduce((total, each) => total + each.weight, 0);
    const scripts = sum(files.filter(({ file }) => file.endsWith('.js')));
    const all = compressed(html) + sum(files);
    return all > 60 * kB || scripts > 6 * kB ? [`${page}: ${all} in all, ${scripts} of scripts`] : [];
  });
  expect(levels.length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('a level page is loaded with at most six requests', () => {
  const many = levels.filter(({ html }) => parts(html).length + 1 > 6);
  expect(many.map(({ path: page }) => page)).toEqual([]);
});

/** Pages that work with scripts of their own, and pages of long tables. Documents to print have the styles of all. */
const more: Readonly<Record<string, number>> = {
  map: 8,
  tracks: 8,
  search: 8,
  plan: 9,
  compare: 9,
  routes: 9,
  activities: 9,
};

test('any other page is loaded with at most seven requests, and with nine where it works with scripts', () => {
  const many = builtPages().flatMap(({ path: page, html }) => {
    const requests = parts(html).length + 1;
    const most = page.endsWith('/print/') ? 12 : (more[page.split('/')[1] ?? ''] ?? 7);
    return requests > most ? [`${page}: ${requests}`] : [];
  });
  expect(many).toEqual([]);
});

test('nothing of the search is loaded before it is opened', () => {
  const early = builtPages()
    .filter(({ path: page }) => page !== '/search/')
    .flatMap(({ html }) => parts(html))
    .filter((file) => /search|pagefind/.test(file));
  expect(early).toEqual([]);
});

describe('the plan page', () => {
  const page = builtPages().find(({ path }) => path === '/plan/');
  const html = page?.html ?? '';
  const files = parts(html).filter((file) => file.endsWith('.js'));
  const sum = (of: readonly string[]) => of.reduce((total, file) => total + weightOf(file), 0);

  test('opens, and takes all answers, with at most 43.2 kB of script, data and words', () => {
    const [words = ''] = /<plan-page [^>]*>/.exec(html) ?? [];
    expect(files.length).toBeGreaterThan(0);
    expect(words).toMatch(/ data-words="{.*}"/);
    const loaded = sum([...files, planFile('framework')]) + compressed(words);
    expect(loaded).toBeLessThanOrEqual(43.2 * kB);
  });

  test('loads at most 20.4 kB more where a plan is made, its words among them', () => {
    const later = lateParts(files);
    expect(later.join()).toContain('late-steps');
    expect(sum([...later, planFile('details')])).toBeLessThanOrEqual(20.4 * kB);
  });
});
