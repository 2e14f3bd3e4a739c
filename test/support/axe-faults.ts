import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Without its comments and long names, since each page has to read it anew. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that are tried, and the part of the page that they are tried on. */
interface Look extends Pick<RunOptions, 'runOnly' | 'rules'> {
  within?: string;
}

/** What depends on colours and widths. The rest of the rules find the same at every width and in both colours. */
export const looks = ['color-contrast', 'target-size', 'link-in-text-block'];

/** All that WCAG 2.2 asks at A and AA, and what is good practice besides. */
export const everyRule: Look = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

/** What axe tries where it is not told: also rules that are neither of WCAG nor good practice. */
export const usualRules: Look = {};

export const only = (rules: readonly string[]): Look => ({ runOnly: { type: 'rule', values: [...rules] } });

export const without = (rules: readonly string[], look: Look): Look => ({
  ...look,
  rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
});

/** What axe finds on a page as it is now, as `rule: elements`. */
export async function axeFaults(page: Page, { within, ...rules }: Look = everyRule): Promise<string[]> {
  // Once for each page, since axe is half a megabyte, and twice as fast where it has run before.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const asked = { options: { ...rules, ...options }, context: within ? { include: [[within]] } : undefined };
  const faults = await page.evaluate(async ({ options, context }) => {
    const { axe } = window as unknown as WithAxe;
    const { violations } = await axe.run(context ?? document, options);
    return violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html) }));
  }, asked);
  return faults.map(({ id, elements }) => `${id}: ${elements.slice(0, 3).join(' | ')}`);
}

interface WithAxe {
  axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
}

// No page has a frame.
const options: RunOptions = { resultTypes: ['violations'], iframes: false };
