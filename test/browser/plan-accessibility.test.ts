import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeNotebook, writeWorksheet } from '../../src/core/assessment/plan-file.ts';
import type { Notebook } from '../../src/core/assessment/worksheet.ts';
import { axeFaults, everyRule, looks, only } from '../support/axe-faults.ts';
import { test } from '../support/page.ts';
import { filledConversation, openFile, ready, storeKey } from '../support/plan-page.ts';

const allOfMain = { ...everyRule, within: 'main' };
const looksOfMain = { ...only(looks), within: 'main' };

/** Each state is looked at in all of them, one after the other: getting there takes longer than looking. */
const sizes = [
  { width: 1280, colorScheme: 'light', rules: allOfMain },
  { width: 320, colorScheme: 'light', rules: looksOfMain },
  { width: 320, colorScheme: 'dark', rules: allOfMain },
  { width: 1280, colorScheme: 'dark', rules: looksOfMain },
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

test('no state has a fault that axe can find, or scrolls sideways', async ({ open }) => {
  const page = await open('plan/');
  await ready(page);
  await expectSound(page, 'empty');
  await begin(page, notebookWithNews());
  for (const [name, reach] of states) {
    await reach(page);
    await expectSound(page, name);
  }
}, 240_000);

test('no notice about the storage has one either', async ({ open }) => {
  const page = await open('plan/');
  for (const text of ['{ cut off', '{"trellis":"plan","version":99,"notebook":{}}', foreign()]) {
    await page.evaluate(() => localStorage.clear());
    await begin(page, text);
    await page.locator('.plan-notice').first().waitFor();
    await expectSound(page, text.slice(0, 20));
  }
}, 120_000);

async function begin(page: Page, text: string): Promise<void> {
  await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [storeKey, text]);
  await page.reload();
  await ready(page);
}

async function expectSound(page: Page, state: string): Promise<void> {
  for (const { width, colorScheme, rules } of sizes) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const here = `${state}, at ${width} pixels, ${colorScheme}`;
    expect.soft(await axeFaults(page, rules), here).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, `${here}, is too wide`).toBeLessThanOrEqual(0);
  }
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
