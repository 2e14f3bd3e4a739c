import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { base } from '../support/built-site.ts';

const page = builtPages().find((each) => each.path === '/health/')?.html ?? '';
const data = () => JSON.parse(readFileSync(path.join(inject('dist'), 'health.json'), 'utf8'));

/** What the list at the top counts, by the place that it leads to. */
const counted = new Map(
  [...page.matchAll(/<span class="n">(\d+)<\/span>\s*<a href="#([^"]+)">/g)].map(([, n, place = '']) => [
    place,
    Number(n),
  ]),
);

test('the page counts what the data holds', () => {
  const { steps, missingTexts, problems, exceptions, unusedTerms, activitiesNobodyIsLedTo } = data();
  const lacking = steps.filter(({ activities }: { activities: string[] }) => activities.length === 0);
  expect(Object.fromEntries(counted)).toMatchObject({
    'without-any': lacking.length,
    texts: missingTexts.length,
    findings: problems.length,
    exceptions: exceptions.length,
    'unused-terms': unusedTerms.length,
    'unused-activities': activitiesNobodyIsLedTo.length,
  });
});

test('every count leads to a place on the page', () => {
  expect(counted.size).toBeGreaterThan(10);
  expect([...counted.keys()].filter((place) => !page.includes(`id="${place}"`))).toEqual([]);
});

test('the page says every cell of its heat table in words too', () => {
  const cells = page.match(/<td data-label="[^"]+" class="(?:none|one|few|many)/g) ?? [];
  const words = page.match(/\d+ activit(?:y|ies), \d+ free, \d+ for a small company/g) ?? [];
  expect(cells.length).toBe(data().steps.length);
  expect(words.length).toBe(cells.length);
});

test('the page gives the framework no mark', () => {
  expect(page.replace(/<style[\s\S]*?<\/style>/g, '')).not.toMatch(/\d\s*%|\bscore\b|out of \d/i);
});

test('the foot of every page leads there', () => {
  const home = builtPages().find((each) => each.path === '/')?.html;
  expect(home).toContain(`href="${base}health/"`);
  expect(existsSync(path.join(inject('dist'), 'health/index.html'))).toBe(true);
});
