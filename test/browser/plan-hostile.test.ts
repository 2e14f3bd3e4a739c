import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeNotebook } from '../../src/core/assessment/plan-file.ts';
import type { Conversation } from '../../src/core/assessment/worksheet.ts';
import { test } from '../support/page.ts';
import { filledConversation, openFile, ready, storeKey } from '../support/plan-page.ts';

const run = 'window.ran=1';
const tags = [
  'script',
  'img src=x onerror',
  'svg onload',
  'iframe srcdoc',
  'details open ontoggle',
  'body onload',
];
const openings = ['<', '"><', "'><", '</textarea><', '</title><', '--><', ']]><', '{{', '${'];
const markup = openings.flatMap((opening) => tags.map((tag) => `${opening}${tag}="${run}">${run}</script>`));
const addresses = [
  'javascript:',
  'data:text/html,',
  'vbscript:',
  'JaVaScRiPt&colon;',
  '\u0001javascript:',
].map((scheme) => `${scheme}${run}`);
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '{name}',
  '{n}',
];
const signs = [
  ...Array.from({ length: 31 }, (_, code) => `a${String.fromCharCode(code + 1)}b`),
  ...['\u202E', '\u2066', '\u200F', '\u200B', '\uFEFF', '\uFFFD', '\u2028', '\uD800', '\u0301'].flatMap(
    (sign) => [`turned ${sign} round`, sign.repeat(300)],
  ),
];
const long = ['W', '漢', 'ﷺ', '👩‍👩‍👧', 'ü', '-', '/', '.', '\u00A0'].flatMap((sign) => [
  sign.repeat(300),
  sign.repeat(3000),
]);
const languages = [
  'مرحبا بالعالم',
  'שלום עולם',
  'Zażółć gęślą jaźń',
  '日本語の文章',
  '=HYPERLINK("http://x")',
  '@SUM(A1)',
];
const hostile = [...markup, ...addresses, ...names, ...signs, ...long, ...languages];

/** A conversation in which every text of both sides is hostile, each another one. */
function hostileConversation(turn: number): Conversation {
  const [mine, theirs] = [filledConversation('person').mine, filledConversation('manager').mine];
  const both = { id: `conversation-${turn}`, mine, theirs };
  let next = turn;
  const kept = new Set('id side kind state framework started changed competency position level'.split(' '));
  const replaced = JSON.stringify(both, function (key, value) {
    if (kept.has(key) || Array.isArray(this) || typeof value !== 'string') return value;
    return hostile[next++ % hostile.length];
  });
  return JSON.parse(replaced);
}

const isUntouched = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const foreign =
      'plan-page :is(script, img, iframe, object, embed, [onerror], [onload], [ontoggle], [srcdoc])';
    const links = [...document.querySelectorAll<HTMLAnchorElement>('plan-page a')];
    return (
      !('ran' in window) &&
      !document.querySelector(foreign) &&
      links.every(({ protocol }) => protocol === 'http:')
    );
  });

const steps = ['where', 'assess', 'talk', 'plan', 'keep'];

test('a few hundred hostile texts are only ever text, and fit', async ({ open }) => {
  expect(hostile.length).toBeGreaterThan(120);
  const page = await open('plan/', { viewport: { width: 320, height: 800 } });
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  for (let turn = 0; turn < hostile.length; turn += 24) {
    const conversation = hostileConversation(turn);
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
    expect(read.notebook.conversations[0].mine.hopes).toBe(
      JSON.parse(JSON.stringify(conversation.mine.hopes)),
    );
  }
  expect(dialogs).toEqual([]);
}, 180_000);

test('a field shows what was written, to the letter', async ({ open }) => {
  const page = await open('plan/#where');
  const written = `<b>${run}</b> & &amp; "quoted" \u202E turned \u0000 ${'W'.repeat(300)}`;
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
