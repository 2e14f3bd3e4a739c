import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { pageTypes } from '../support/built-pages.ts';
import { test } from '../support/page.ts';

/** What depends on colours and widths. The rest of the rules find the same at every width and in both colours. */
const looks = ['color-contrast', 'target-size', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  violations: { id: string; nodes: { html: string }[] }[];
}
const faultsIn = (state: string, { violations }: Found): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${state}, ${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' | ')}`,
  );

/** How far a page is too wide for its window. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('no page has a fault that axe can find, at two widths and in light and dark', () => {
  test.for(pageTypes)('/%s', { timeout: 60_000 }, async (path, { open }) => {
    const page = await open(path, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    const faults = faultsIn('light, wide', await new AxeBuilder({ page }).withTags(tags).analyze());
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...faultsIn('dark, narrow', await new AxeBuilder({ page }).withRules(looks).analyze()));
    faults.push(...faultsIn('narrow', await structureOf(page)));
    expect(faults).toEqual([]);
  });
});

/** Where other parts are shown on a phone than on a desk, headings, names and landmarks may differ. */
const structureOf = (page: Page): Promise<Found> =>
  new AxeBuilder({ page })
    .withRules(['heading-order', 'landmark-unique', 'link-name', 'button-name', 'label', 'list', 'listitem'])
    .analyze();

test('a document to print has no fault that axe can find', async ({ open }) => {
  const page = await open('tracks/partnerships/print/');
  // Sixty pages of text in the colours of the pages that they come from: those are looked at there.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).disableRules(looks).analyze();
  expect(faultsIn('print', { violations })).toEqual([]);
}, 120_000);

test('the search dialog and its results have no fault that axe can find', async ({ open }) => {
  const page = await open('levels/account-executive/');
  await page.keyboard.press('/');
  await page.keyboard.type('renewal');
  await page.locator('dialog .results li').first().waitFor();
  const faults = faultsIn('results', await new AxeBuilder({ page }).analyze());
  await page.locator('dialog input[type=search]').fill('zzzzzzz');
  await page.getByText('Nothing found for').waitFor();
  faults.push(...faultsIn('nothing found', await new AxeBuilder({ page }).analyze()));
  expect(faults).toEqual([]);
});

test('everything that is folded has no fault either, once it is opened', async ({ open }) => {
  const page = await open('levels/senior-account-executive/');
  for (const path of [
    'levels/senior-account-executive/',
    'competencies/discovery/',
    'tracks/new-business/',
    'health/',
  ]) {
    await page.goto(new URL(path, inject('address')).href);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(faultsIn(path, await new AxeBuilder({ page }).withTags(tags).analyze())).toEqual([]);
  }
}, 120_000);

describe('no page scrolls sideways', () => {
  // 320 pixels are a window of 1280 enlarged four times; 640 the same enlarged twice.
  test.for([320, 390, 640, 768, 1280, 1920])(
    'at %i pixels',
    { timeout: 120_000 },
    async (width, { open }) => {
      const wide: string[] = [];
      const page = await open('', { viewport: { width, height: 800 } });
      for (const path of [...pageTypes, 'tracks/partnerships/print/']) {
        await page.goto(new URL(path === '404.html' ? 'search/' : path, inject('address')).href);
        const over = await tooWide(page);
        if (over > 0) wide.push(`/${path} by ${over}`);
      }
      expect(wide).toEqual([]);
    },
  );

  test('with text spaced as widely as readers may set it', async ({ open }) => {
    const wide: string[] = [];
    const page = await open('', { viewport: { width: 1280, height: 800 } });
    for (const path of pageTypes.filter((each) => each !== '404.html')) {
      await page.goto(new URL(path, inject('address')).href);
      await page.evaluate(setStyles, spacing);
      const over = await tooWide(page);
      if (over > 0) wide.push(`/${path} by ${over}`);
    }
    expect(wide).toEqual([]);
  }, 120_000);
});

/** The spacing of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** A sheet that scripts make is nothing that the policy of the pages forbids. */
function setStyles(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
}

describe('by keyboard', () => {
  test('the first press of Tab offers to skip to the content', async ({ open }) => {
    const page = await open('levels/account-executive/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
  });

  test('every page is gone through with Tab, each stop is seen, and none holds one back', async ({
    open,
  }) => {
    const faults: string[] = [];
    const page = await open('', { viewport: { width: 1280, height: 900 } });
    for (const path of pageTypes.filter((each) => each !== '404.html')) {
      await page.goto(new URL(path, inject('address')).href);
      faults.push(...(await stopsOf(page)).map((fault) => `/${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

const mostStops = 30;

/** What is wrong with the first stops of a page: one that is met twice, cannot be seen, has no outline or no name. */
async function stopsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const met = new Set<string>();
  let first: string | undefined;
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return undefined;
      const all = [...document.querySelectorAll('*')];
      const { width, height } = element.getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(element);
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const name =
        [element, ...labels]
          .map((each) => each.textContent ?? '')
          .join('')
          .trim() ||
        element.getAttribute('aria-label') ||
        element.querySelector('[aria-label], title')?.outerHTML;
      return {
        at: String(all.indexOf(element)),
        html: element.outerHTML.slice(0, 80),
        width,
        height,
        outlineStyle,
        name,
      };
    });
    if (!here) break;
    const isRadio = here.html.includes('type="radio"');
    // After its end a page begins again.
    const isAround = here.at === first;
    if (met.has(here.at) && !isRadio && !isAround) faults.push(`comes back to ${here.html}`);
    if (met.has(here.at)) break;
    first ??= here.at;
    met.add(here.at);
    if (here.width === 0 && here.height === 0) faults.push(`stops where nothing is seen: ${here.html}`);
    if (here.outlineStyle === 'none') faults.push(`has no outline at ${here.html}`);
    if (!here.name) faults.push(`has no name for ${here.html}`);
  }
  return faults;
}

describe('as readers have set their system', () => {
  test('nothing moves where motion is not wanted', async ({ open }) => {
    const page = await open('map/', { reducedMotion: 'reduce' });
    const moving: string[] = [];
    for (const path of ['map/', 'levels/account-executive/', 'compare/', 'plan/', 'search/']) {
      await page.goto(new URL(path, inject('address')).href);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return (
              transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0) ||
              animationName !== 'none' ||
              scrollBehavior === 'smooth'
            );
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      moving.push(...found.map((each) => `/${path} ${each}`));
    }
    expect(moving).toEqual([]);
  });

  test('in forced colours, marks and lines are still there', async ({ open }) => {
    const page = await open('levels/senior-account-executive/', { forcedColors: 'active' });
    // What a background draws is gone then; what stands for it has to be a border, an outline or a drawing.
    const unseen = await page.evaluate(() =>
      [...document.querySelectorAll('.scale, .track-line li, .mark')]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const drawn =
            element.matches('svg') || element.querySelector('svg') !== null || element.textContent?.trim();
          return width * height > 0 && !drawn && style.borderStyle === 'none';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(unseen).toEqual([]);
    const [focus] = await page.locator('.level a').all();
    await focus?.focus();
    expect(await focus?.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
  });
});
