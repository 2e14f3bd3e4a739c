import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeNotebook, writeWorksheet } from '../../src/core/assessment/plan-file.ts';
import type { Conversation, Worksheet } from '../../src/core/assessment/worksheet.ts';
import { test } from '../support/page.ts';
import {
  filledConversation,
  fillWhere,
  message,
  openFile,
  ready,
  saved,
  stored,
  storeKey,
} from '../support/plan-page.ts';

async function withMine(page: Page): Promise<Worksheet> {
  const conversation = filledConversation();
  const text = writeNotebook({ conversations: [conversation], open: conversation.id, setAside: [] });
  await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [storeKey, text]);
  await page.reload();
  await ready(page);
  await page.locator('#step-talk').click();
  return conversation.mine;
}

const foreign = (): string => {
  const { mine } = filledConversation('manager');
  const plan = { ...mine.plan, aims: [] };
  const level = { id: 'chief', title: 'Chief' };
  return writeWorksheet({
    ...mine,
    framework: { name: 'Ladder of another company' },
    level,
    towards: [],
    answers: [],
    plan,
  });
};

const damaged = (): string => writeWorksheet(filledConversation('manager').mine).replace('"12 May"', '12');
const whole = (): string => writeWorksheet(filledConversation('manager').mine);

const files: readonly [string, () => string | Buffer, string][] = [
  [
    'none of ours',
    () => '<html>',
    '“side.json” is not a file of this page, or was cut off on its way. Ask for it to be sent again, as a file and not pasted into a message.',
  ],
  [
    'cut off',
    () => whole().slice(0, 400),
    '“side.json” is not a file of this page, or was cut off on its way. Ask for it to be sent again, as a file and not pasted into a message.',
  ],
  ['empty', () => '', '“side.json” is empty. Ask for it to be saved again.'],
  [
    'of another program',
    () => '{"name":"trellis","version":"1.0.0"}',
    '“side.json” was not made by this page. Open a file that was saved here.',
  ],
  [
    'of a newer edition',
    () => '{"trellis":"plan","version":2,"worksheet":{}}',
    '“side.json” was made by a newer edition of this page. Reload the page, or ask whoever keeps it for the new edition.',
  ],
  [
    'of another framework',
    foreign,
    '“side.json” was made for another framework, Ladder of another company, and fits nothing here. Nothing was taken from it.',
  ],
  [
    'damaged',
    damaged,
    '“side.json” was changed by hand or damaged: at “worksheet answers 1 when” there has to be a text in quotation marks. Nothing was taken from it.',
  ],
];

describe('a file that is', () => {
  test.for(files)('%s is refused, and nothing changes', async ([, text, said], { open }) => {
    const page = await open('plan/');
    await withMine(page);
    const before = await stored(page);
    await openFile(page, text());
    await page.locator('.plan-message:not(:empty)').waitFor();
    expect(await message(page)).toBe(said);
    expect(await page.locator('.plan-question').count()).toBe(0);
    expect(await stored(page)).toBe(before);
  });

  test('of 50 MB is not read', async ({ open }) => {
    const page = await open('plan/');
    await withMine(page);
    await page.locator('#open-theirs-file').evaluate((input: HTMLInputElement) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(50_000_000)], 'huge.json'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    });
    expect(await message(page)).toBe(
      '“huge.json” has 50 MB, and a file of this page has less than 5. It was not opened.',
    );
  });

  test('one’s own goes back to what it says, and what stood here is kept', async ({ open }) => {
    const page = await open('plan/');
    const mine = await withMine(page);
    await openFile(page, writeWorksheet({ ...mine, hopes: 'As it was in May' }));
    await page.getByRole('button', { name: 'Go back to the file' }).click();
    expect(await page.locator('#conversation option').count()).toBe(2);
    const kept = (await stored(page)) ?? '';
    expect(kept).toContain('As it was in May');
    expect(kept).toContain('Fewer deals, longer ones');
  });

  test('of the same side becomes a conversation of its own', async ({ open }) => {
    const page = await open('plan/');
    await withMine(page);
    await openFile(page, writeWorksheet({ ...filledConversation().mine, name: 'Berta' }));
    expect(await page.locator('#file-question').textContent()).toBe(
      '“side.json” is written by the same side as yours (The person). What do you want to do with it?',
    );
    await page.getByRole('button', { name: 'Open it as a conversation of its own' }).click();
    expect(await page.locator('#conversation option').allTextContents()).toEqual([
      'My own: Alma',
      'My own: Berta',
    ]);
  });

  test('everything, opened again elsewhere, is all there', async ({ open }) => {
    const page = await open('plan/');
    await withMine(page);
    await page.locator('#step-keep').click();
    const { name, text } = await saved(page, '#save-everything');
    expect(name).toMatch(/^everything-\d{4}-\d{2}-\d{2}\.json$/);
    const other = await open('plan/#keep');
    await ready(other);
    await openFile(other, text, name);
    await other.getByRole('button', { name: 'Add what is not here yet' }).click();
    expect(await message(other)).toBe('1 conversation was added.');
    const again = JSON.parse((await saved(other, '#save-everything')).text).notebook.conversations;
    const before = JSON.parse(text).notebook.conversations;
    expect(again.map(({ mine }: { mine: Worksheet }) => ({ ...mine, changed: '' }))).toEqual(
      before.map(({ mine }: { mine: Worksheet }) => ({ ...mine, changed: '' })),
    );
  });

  test('with two conversations that say they are the same one, both are there', async ({ open }) => {
    const [one, two] = [filledConversation(), filledConversation('manager')];
    const page = await open('plan/#keep');
    await ready(page);
    const conversations = [one, { ...two, id: one.id }];
    await openFile(page, writeNotebook({ conversations, open: one.id, setAside: [] }));
    await page.getByRole('button', { name: 'Add what is not here yet' }).click();
    const kept = JSON.parse((await saved(page, '#save-everything')).text).notebook.conversations;
    const ids = kept.map(({ id }: { id: string }) => id);
    expect(kept.map(({ mine }: { mine: Worksheet }) => mine.side)).toEqual(['person', 'manager']);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('what is saved for other tools', () => {
  test('is the plan as text, as a table, and a day in a calendar', async ({ open }) => {
    const page = await open('plan/');
    await withMine(page);
    await page.locator('#step-keep').click();
    const markdown = await saved(page, '#save-markdown');
    expect(markdown.name).toMatch(/^plan-\d{4}-\d{2}-\d{2}\.md$/);
    expect(markdown.text).toContain('Discovery and questioning');
    expect(markdown.text).toContain('Two calls, written down');
    const table = await saved(page, '#save-csv');
    expect(table.name).toMatch(/\.csv$/);
    expect(table.text.startsWith('\uFEFF')).toBe(true);
    expect(table.text).toContain('Activity 1');
    await page.locator('#step-plan').click();
    const calendar = await saved(page, '#calendar');
    expect(calendar.name).toMatch(/^review-\d{4}-\d{2}-\d{2}\.ics$/);
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270201\r\n');
    expect(calendar.text).toContain('SUMMARY:Review of the development plan\r\n');
    expect(calendar.text).not.toContain('Two calls');
  });
});

test('a file before anything of one’s own is picked says what opening it means', async ({ open }) => {
  const page = await open('plan/');
  await fillWhere(page);
  await page.locator('#step-talk').click();
  await openFile(page, whole());
  expect(await page.locator('.plan-question').innerText()).toContain(
    'You have picked nothing yourself yet. What you write first, you write without seeing theirs.',
  );
  await page.getByRole('button', { name: 'Do nothing' }).click();
  expect(await page.locator('#step-title').evaluate((title) => title === document.activeElement)).toBe(true);
  expect(await stored(page)).not.toContain('Asked who decides');
});

describe('the question about an opened file', () => {
  const withTheirs = (): [Conversation, Conversation] => {
    const [first, second] = [filledConversation(), filledConversation()];
    first.theirs = { ...filledConversation('manager').mine, name: 'Theirs of Alma' };
    second.mine.name = 'Cleo';
    return [first, second];
  };

  test('is asked anew about the conversation that is opened meanwhile', async ({ open }) => {
    const page = await open('plan/');
    const [first, second] = withTheirs();
    const notebook = writeNotebook({ conversations: [first, second], open: second.id, setAside: [] });
    await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [storeKey, notebook]);
    await page.reload();
    await ready(page);
    await page.locator('#step-talk').click();
    await openFile(page, whole());
    expect(await page.locator('.plan-question button').first().textContent()).toBe('Put it beside my side');
    await page.locator('#conversation').selectOption(first.id);
    expect(await page.locator('.plan-question button').first().textContent()).toBe(
      'Put it in the place of the side that is there',
    );
    await page.getByRole('button', { name: 'Do nothing' }).click();
    expect(await stored(page)).toContain('Theirs of Alma');
  });

  test('is asked anew where its writer becomes the other side', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page, 'person', 'Cleo');
    await page.locator('#step-talk').click();
    await openFile(page, whole());
    await page.locator('#step-where').click();
    await page.locator('#side-manager').check();
    expect(await page.locator('.plan-question button').allTextContents()).toEqual([
      'Open it as a conversation of its own',
      'Do nothing',
    ]);
  });

  test('is asked anew where what was typed since allows something else', async ({ open }) => {
    const page = await open('plan/#where');
    await ready(page);
    await page.locator('#step-talk').click();
    await openFile(page, writeWorksheet(filledConversation().mine));
    await page.locator('#step-where').click();
    await page.locator('#hopes').fill('Mine');
    await page.getByRole('button', { name: 'Put it beside my side' }).click();
    expect(await page.locator('#file-question').evaluate((text) => text === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator('.plan-question button').allTextContents()).toEqual([
      'Open it as a conversation of its own',
      'Do nothing',
    ]);
  });

  test('goes with everything else that is forgotten', async ({ open }) => {
    const page = await open('plan/');
    await withMine(page);
    await openFile(page, whole());
    await page.locator('#step-keep').click();
    await page.locator('#forget').click();
    await page.getByRole('button', { name: 'Yes, forget it' }).click();
    expect(await message(page)).toBe('Forgotten. Nothing of it is left in this browser.');
    expect(await page.locator('.plan-question').count()).toBe(0);
  });
});

test('on a phone, what is said after a file was opened does not lie on the title', async ({ open }) => {
  const page = await open('plan/', { viewport: { width: 390, height: 844 } });
  await withMine(page);
  await openFile(page, whole());
  await page.getByRole('button', { name: 'Put it beside my side' }).click();
  await page.locator('.plan-message:not(:empty)').waitFor();
  await page.waitForFunction(() => {
    const bottom = document.querySelector('.plan-message')?.getBoundingClientRect().bottom ?? 0;
    return (
      document.activeElement?.id === 'step-title' &&
      document.activeElement.getBoundingClientRect().top >= bottom
    );
  });
});
