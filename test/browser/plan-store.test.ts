import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeNotebook } from '../../src/core/assessment/plan-file.ts';
import type { Conversation } from '../../src/core/assessment/worksheet.ts';
import { test } from '../support/page.ts';
import {
  filledConversation,
  fillWhere,
  message,
  ready,
  saved,
  stored,
  storeKey,
  untilStored,
} from '../support/plan-page.ts';

const notice = (page: Page) => page.locator('.plan-notice').allTextContents();

async function startWith(page: Page, text: string): Promise<void> {
  await ready(page);
  await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [storeKey, text]);
  await page.reload();
  await ready(page);
}

const notebookOf = (...conversations: Conversation[]): string =>
  writeNotebook({ conversations, open: conversations[0]?.id ?? '', setAside: [] });

async function another(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  return other;
}

describe('what was written is there again', () => {
  test('after a reload in the middle of a word, and where one left off', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    await page.locator('#step-assess').click();
    await page.locator('#go-on').click();
    await page.locator('#event-did').pressSequentially('Asked who deci');
    await page.reload();
    await ready(page);
    expect(new URL(page.url()).hash).toBe('#assess');
    await page.getByRole('button', { name: 'Go on with Discovery and questioning' }).click();
    expect(await page.locator('#event-did').inputValue()).toBe('Asked who deci');
  });

  test('on a second visit, which begins at the step that is due', async ({ open }) => {
    const page = await open('plan/');
    await startWith(page, notebookOf(filledConversation()));
    const address = page.url();
    await page.goto(address.replace('plan/', 'guides/'));
    await page.goto(address);
    await ready(page);
    expect(await page.locator('#step-title').textContent()).toBe('The plan');
    await page.locator('#step-where').click();
    expect(await page.locator('#hopes').inputValue()).toBe('Fewer deals, longer ones');
  });
});

describe('two windows', () => {
  test('in different fields keep both', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    await untilStored(page, 'senior');
    const other = await another(page);
    await other.locator('#step-where').click();
    await other.locator('#name').press('End');
    await Promise.all([
      page.locator('#hopes').pressSequentially('Fewer deals'),
      other.locator('#name').pressSequentially(' the second'),
    ]);
    for (const each of [page, other]) {
      await each.waitForFunction(
        () =>
          (document.querySelector('#hopes') as HTMLTextAreaElement).value === 'Fewer deals' &&
          (document.querySelector('#name') as HTMLInputElement).value === 'Alma the second',
      );
    }
  });

  test('in the same field keep the words of both', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    await untilStored(page, 'senior');
    const other = await another(page);
    await other.locator('#step-where').click();
    await page.locator('#hopes').fill('From the first window');
    await other.locator('#hopes').fill('From the second window');
    await page.waitForFunction(
      (key) =>
        ['From the first', 'From the second'].every((each) => localStorage.getItem(key)?.includes(each)),
      storeKey,
    );
    const kept = (await stored(page)) ?? '';
    expect(kept).toContain('From the first window');
    expect(kept).toContain('From the second window');
    await Promise.any([page, other].map((each) => each.locator('#aside-done').waitFor()));
  });

  test('in different conversations keep both', async ({ open }) => {
    const page = await open('plan/');
    const [first, second] = [filledConversation(), filledConversation('manager')];
    await startWith(page, notebookOf(first, second));
    const other = await another(page);
    await other.locator('#conversation').selectOption(second.id);
    await other.locator('#step-where').click();
    await page.locator('#step-where').click();
    await other.locator('#hopes').fill('Of the second');
    await page.locator('#hopes').fill('Of the first');
    await page.waitForFunction(
      (key) => ['Of the first', 'Of the second'].every((each) => localStorage.getItem(key)?.includes(each)),
      storeKey,
    );
    await page.locator('#name').fill('Later');
    await untilStored(page, 'Later');
    expect(await stored(page)).toContain('Of the second');
  });

  test('words in the way of others are shown, but for those that stand there', async ({ open }) => {
    const page = await open('plan/');
    const conversation = filledConversation();
    conversation.mine.hopes = 'Fewer deals, longer ones, "closer" to home';
    const setAside = ['longer ones, "closer"', 'Larger deals'].map((text) => ({ where: 'hopes', text }));
    await startWith(page, writeNotebook({ conversations: [conversation], open: conversation.id, setAside }));
    expect(await page.locator('.plan-notice li').allTextContents()).toEqual(['Larger deals']);
  });

  test('what one forgets, the other forgets too', async ({ open }) => {
    const page = await open('plan/');
    await startWith(page, notebookOf(filledConversation()));
    const other = await another(page);
    await page.locator('#step-keep').click();
    await page.locator('#forget').click();
    await page.getByRole('button', { name: 'Yes, forget it' }).click();
    expect(await message(page)).toBe('Forgotten. Nothing of it is left in this browser.');
    await other.getByText('Forgotten. Nothing of it is left in this browser.').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

const full =
  'This browser’s storage is full, so what you wrote last is not kept. Save a file now, then make room, for example by forgetting conversations you no longer need.';

describe('a store that is', () => {
  test('full says so, keeps what it had, and lets all of it be saved', async ({ open }) => {
    const page = await open('plan/');
    await startWith(page, notebookOf(filledConversation()));
    await page.locator('#step-where').click();
    await fillUp(page);
    const before = await stored(page);
    await page.locator('#hopes').fill('A long text '.repeat(400));
    await page.locator('.plan-notice').waitFor();
    expect(await notice(page)).toEqual([`${full}Save it as a file`]);
    expect(await stored(page)).toBe(before);
    await page.locator('#hopes').fill('Written after the notice came'.repeat(20));
    const { text } = await saved(page, '#save-full');
    expect(text).toContain('Written after the notice came');
    await page.evaluate(() => localStorage.removeItem('filling'));
    await page.locator('#name').fill('Room again');
    await page.locator('.plan-notice').waitFor({ state: 'detached' });
    await untilStored(page, 'Room again');
  });

  test('switched off says so, and the page works all the same', async ({ open }) => {
    const page = await open('');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The storage is off.', 'SecurityError');
        },
      });
    });
    await page.goto(`${page.url()}plan/`);
    await fillWhere(page);
    expect(await notice(page)).toEqual([
      'This browser does not keep what you write here, because its storage is switched off. Save a file before you leave.Save it as a file',
    ]);
    await page.locator('#hopes').fill('Fewer deals');
    expect((await saved(page, '#save-off')).text).toContain('Fewer deals');
  });

  test.for(['{ cut off', '[]', '{"trellis":"plan","version":1,"notebook":{"conversations":7}}', '\u0000'])(
    'not to be read is kept as it was: %j',
    async (text, { open }) => {
      const page = await open('plan/');
      await startWith(page, text);
      await fillWhere(page);
      await page.reload();
      await ready(page);
      const said =
        'Something that was stored here could not be read. It is kept as it was, apart from what you write now. Save it as a file for whoever helps you.';
      expect(await notice(page)).toEqual([expect.stringContaining(said)]);
      expect(await stored(page)).toContain('Alma');
      expect((await saved(page, '#save-kept')).text).toBe(text);
      await page.locator('#forget-kept').click();
      await page.getByRole('button', { name: 'Yes, forget it' }).click();
      expect(await notice(page)).toEqual([]);
      expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    },
  );

  test('not to be read, and full, is not written over', async ({ open }) => {
    const page = await open('plan/');
    const broken = `{ cut off ${'x'.repeat(200_000)}`;
    await startFull(page, broken);
    await fillWhere(page);
    await page.locator('#save-full').waitFor();
    expect(await stored(page)).toBe(broken);
    await page.evaluate(() => localStorage.removeItem('filling'));
    await page.locator('#name').fill('Room again');
    await page.locator('#save-full').waitFor({ state: 'detached' });
    await untilStored(page, 'Room again');
    expect((await saved(page, '#save-kept')).text).toBe(broken);
  });

  test('of a newer edition is left alone', async ({ open }) => {
    const page = await open('plan/');
    const newer = JSON.stringify({ trellis: 'plan', version: 99, notebook: { of: 'tomorrow' } });
    await startWith(page, newer);
    await fillWhere(page);
    expect(await notice(page)).toEqual([
      'What is stored here was written by a newer edition of this page, and is left alone. Reload the page. What you write now is not kept.Save it as a file',
    ]);
    expect((await saved(page, '#save-newer')).text).toBe(newer);
    expect(await stored(page)).toBe(newer);
  });

  test('of another framework is kept beside what is written here', async ({ open }) => {
    const page = await open('plan/');
    const foreign = filledConversation();
    foreign.mine.framework = { name: 'Ladder of another company' };
    foreign.mine.level = { id: 'chief', title: 'Chief' };
    foreign.mine.towards = [];
    foreign.mine.answers = [];
    foreign.mine.plan.aims = [];
    await startWith(page, notebookOf(foreign));
    await fillWhere(page, 'person', 'Berta');
    expect(await notice(page)).toEqual([
      'What is stored here was written for another framework, Ladder of another company. It is kept, and you begin with an empty page for this one. Save it as a file to take it along.Save it as a file',
    ]);
    expect(await stored(page)).toContain('Ladder of another company');
    expect(await stored(page)).toContain('Berta');
    expect((await saved(page, '#save-foreign')).text).toContain('Fewer deals, longer ones');
  });
});

/** Loads the page anew where this is stored and no room is left. */
async function startFull(page: Page, text: string): Promise<void> {
  // A page that opens while this is stored would find room yet, and copy the text.
  await ready(page);
  await page.evaluate(
    ([key = '', value = '']) => {
      localStorage.clear();
      localStorage.setItem(key, value);
    },
    [storeKey, text],
  );
  await fillUp(page);
  await page.reload();
  await ready(page);
}

/** Leaves no room for another character. */
async function fillUp(page: Page): Promise<void> {
  await page.evaluate(() => {
    let text = '';
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let fits = true; fits; ) {
        try {
          localStorage.setItem('filling', text + 'x'.repeat(size));
          text += 'x'.repeat(size);
        } catch {
          fits = false;
        }
      }
    }
  });
}

test('forgetting one site leaves the plan of another on the same host alone', async ({ open }) => {
  const page = await open('plan/#keep');
  await ready(page);
  await page.evaluate(() => localStorage.setItem('trellis-plan:/careers/other/', 'theirs'));
  await page.locator('#forget').click();
  await page.getByRole('button', { name: 'Yes, forget it' }).click();
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
    ['trellis-plan:/careers/other/', 'theirs'],
  ]);
});
