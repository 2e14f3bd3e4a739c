import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeNotebook, writeWorksheet } from '../../src/core/assessment/plan-file.ts';
import type { Notebook } from '../../src/core/assessment/worksheet.ts';
import { test } from '../support/page.ts';
import { filledConversation, openFile, ready, storeKey } from '../support/plan-page.ts';

type Rules = (builder: AxeBuilder) => AxeBuilder;
const all: Rules = (builder) =>
  builder.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']);
/** What depends on colours and widths; the rest is the same in every combination of the two. */
const looks: Rules = (builder) => builder.withRules(['color-contrast', 'target-size', 'link-in-text-block']);

const sizes = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light', rules: all },
  { viewport: { width: 320, height: 800 }, colorScheme: 'dark', rules: all },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', rules: looks },
  { viewport: { width: 320, height: 800 }, colorScheme: 'light', rules: looks },
] as const;

/** Whatever can be seen of the page: each state follows from the one before it. */
const states: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['where one is', (page) => page.locator('#step-where').click()],
  ['another conversation', (page) => page.locator('#add-conversation summary').click()],
  ['the list of competencies', (page) => page.locator('#step-assess').click()],
  ['further sittings', (page) => page.locator('#sitting-1 summary').click()],
  ['a competency', (page) => page.locator('#go-on').click()],
  ['its behaviours', (page) => page.locator('#behaviours').check()],
  ['a choice without an event', (page) => page.locator('.choices [type=radio]').nth(1).check()],
  ['the talk, before', (page) => page.locator('#step-talk').click()],
  ['a file that is none', (page) => openFile(page, 'nothing of ours')],
  ['a question about a file', (page) => openFile(page, writeWorksheet(filledConversation('manager').mine))],
  ['the agenda', (page) => page.getByRole('button', { name: 'Put it beside my side' }).click()],
  ['a question before putting away', (page) => page.locator('#put-away').click()],
  ['the plan', (page) => page.keyboard.press('Escape').then(() => page.locator('#step-plan').click())],
  ['offers of activities', (page) => page.locator('.offers summary').click()],
  ['an own activity', (page) => page.locator('[id^=own-]').click()],
  ['a line that is done', (page) => page.locator('[id^=state-]').first().selectOption('done')],
  ['no aim', (page) => page.locator('#without-aim').check()],
  ['what is kept', (page) => page.locator('#step-keep').click()],
  ['a case', (page) => page.locator('#case > summary').click()],
  ['a question before forgetting', (page) => page.locator('#forget').click()],
];

describe.each(sizes)('at $viewport.width pixels, $colorScheme', ({ rules, ...options }) => {
  test('no state has a fault that axe can find, or scrolls sideways', async ({ open }) => {
    const page = await open('plan/', options);
    await ready(page);
    await expectSound(page, rules, 'empty');
    await begin(page, notebookWithNews());
    for (const [name, reach] of states) {
      await reach(page);
      await expectSound(page, rules, name);
    }
  }, 120_000);

  test('no notice about the storage has one either', async ({ open }) => {
    const page = await open('plan/', options);
    for (const text of ['{ cut off', '{"trellis":"plan","version":99,"notebook":{}}', foreign()]) {
      await page.evaluate(() => localStorage.clear());
      await begin(page, text);
      await page.locator('.plan-notice').first().waitFor();
      await expectSound(page, rules, text.slice(0, 20));
    }
  }, 60_000);
});

async function begin(page: Page, text: string): Promise<void> {
  await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [storeKey, text]);
  await page.reload();
  await ready(page);
}

async function expectSound(page: Page, rules: Rules, state: string): Promise<void> {
  const { violations } = await rules(new AxeBuilder({ page }).include('main')).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect.soft(faults, state).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(over, `${state} is too wide`).toBeLessThanOrEqual(0);
}

/** With a second conversation, news, words from another window, and a name of ordinary length for a village. */
function notebookWithNews(): string {
  const [first, second] = [filledConversation(), filledConversation('manager')];
  first.mine.news = [
    { kind: 'raised', title: 'Negotiation', level: 'Account Executive', was: 'A', now: 'B' },
  ];
  second.mine.name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
  const setAside = [{ where: 'hopes', text: 'Written in the other window' }];
  return writeNotebook({ conversations: [first, second], open: first.id, setAside });
}

function foreign(): string {
  const conversation = filledConversation();
  conversation.mine.framework = { name: 'Ladder of another company' };
  conversation.mine.level = { id: 'chief-of-elsewhere', title: 'Chief' };
  conversation.mine.towards = [];
  conversation.mine.answers = [];
  conversation.mine.plan.aims = [];
  const notebook: Notebook = { conversations: [conversation], open: conversation.id, setAside: [] };
  return writeNotebook(notebook);
}
