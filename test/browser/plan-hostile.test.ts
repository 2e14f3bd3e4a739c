import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeNotebook } from '../../src/core/assessment/plan-file.ts';
import type { Conversation, Worksheet } from '../../src/core/assessment/worksheet.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { test } from '../support/page.ts';
import { aimFor, filledConversation, openFile, ready, storeKey } from '../support/plan-page.ts';

const controls = Array.from({ length: 31 }, (_, code) => `a${String.fromCharCode(code + 1)}b`);
const halves = ['\uD800', '\uDC00 first', '\u0000'];
const placeholders = ['{name}', '{n}', '{title}', '{from}', '{to}', '{who}'];
const hostile = [...hostileStrings, ...controls, ...halves, ...placeholders];

const threeFullAims = (): Worksheet['plan']['aims'] =>
  ['discovery', 'negotiation', 'prospecting'].map((competency) => aimFor(competency, competency, 3));

function filledSide(side: 'person' | 'manager'): Worksheet {
  const { mine } = filledConversation(side);
  return { ...mine, plan: { ...mine.plan, aims: threeFullAims() } };
}

/** A conversation in which every text of both sides is hostile, each another one, and which of them come next. */
function hostileConversation(turn: number): { conversation: Conversation; next: number } {
  const both = {
    id: `conversation-${turn}`,
    mine: filledSide('person'),
    theirs: filledSide('manager'),
  };
  let next = turn;
  const kept = new Set('id side kind state framework started changed competency position level'.split(' '));
  const replaced = JSON.stringify(both, function (key, value) {
    if (kept.has(key) || Array.isArray(this) || typeof value !== 'string') return value;
    return hostile[next++ % hostile.length];
  });
  return { conversation: JSON.parse(replaced), next };
}

const isUntouched = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const foreign =
      'plan-page :is(script, img, iframe, object, embed, [onerror], [onload], [ontoggle], [srcdoc], [style*=fixed])';
    const links = [...document.querySelectorAll<HTMLAnchorElement>('plan-page a')];
    return (
      !('ran' in window) &&
      !document.querySelector(foreign) &&
      links.every(({ protocol }) => protocol === 'http:')
    );
  });

const steps = ['where', 'assess', 'talk', 'plan', 'keep'];

test('hundreds of hostile texts are only ever text, and fit', async ({ open }) => {
  expect(hostile.length).toBeGreaterThan(800);
  const page = await open('plan/', { viewport: { width: 320, height: 800 } });
  await page.addInitScript(() => {
    Object.assign(window, { hit: () => Object.assign(window, { ran: true }) });
  });
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  for (let turn = 0; turn < hostile.length; ) {
    const { conversation, next } = hostileConversation(turn);
    const notebook = {
      conversations: [conversation],
      open: conversation.id,
      setAside: [{ where: 'x', text: hostile[turn] ?? '' }],
    };
    await page.evaluate(
      ([key = '', value = '']) => localStorage.setItem(key, value),
      [storeKey, writeNotebook(notebook)],
    );
    for (const step of steps) {
      await page.goto(`${page.url().replace(/#.*/, '')}#${step}`);
      await page.reload();
      await ready(page);
      if (step === 'plan') await page.locator('.aim').first().waitFor();
      if (step === 'keep') await page.locator('.paper').waitFor();
      expect(await isUntouched(page), `${step} of ${turn}`).toBe(true);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${step} of ${turn} is too wide`).toBeLessThanOrEqual(0);
    }
    const read = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), storeKey)) ?? '');
    expect(read.notebook.conversations[0].mine).toEqual(conversation.mine);
    turn = next;
  }
  expect(dialogs).toEqual([]);
}, 180_000);

test('a field shows what was written, to the letter', async ({ open }) => {
  const page = await open('plan/#where');
  const written = `<b onclick=hit()>bold</b> & &amp; "quoted" \u202E turned \u0000 ${'W'.repeat(300)}`;
  const conversation = filledConversation();
  conversation.mine.hopes = written;
  await openFileThere(page, conversation);
  expect(await page.locator('#hopes').inputValue()).toBe(written);
});

async function openFileThere(page: Page, conversation: Conversation): Promise<void> {
  await ready(page);
  await page.locator('#step-keep').click();
  await page.locator('#open-file').waitFor();
  await openFile(page, writeNotebook({ conversations: [conversation], open: conversation.id, setAside: [] }));
  await page.getByRole('button', { name: 'Add what is not here yet' }).click();
  await page.locator('#step-where').click();
}
