import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeNotebook } from '../../src/core/assessment/plan-file.ts';
import { test } from '../support/page.ts';
import {
  aimFor,
  fillAssessment,
  filledConversation,
  fillWhere,
  message,
  openFile,
  saved,
  storeKey,
} from '../support/plan-page.ts';

const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

async function expectOnePage(page: Page, words: readonly string[]): Promise<void> {
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    expect(pagesOf(pdf), format).toBe(1);
  }
  await expectWords(page, words);
}

async function expectWords(page: Page, words: readonly string[]): Promise<void> {
  const paper = await page.locator('.plan-paper').textContent();
  for (const each of words) expect(paper).toContain(each);
}

const sides = (page: Page) => page.locator('.difference').first().locator('.side').allInnerTexts();

test('a person and their manager come from an empty page to an agenda and a plan', async ({ open }) => {
  const person = await open('plan/');
  await fillWhere(person);
  await fillAssessment(person, [1, 2, 0], 'What the person told');
  const manager = await open('plan/');
  await fillWhere(manager, 'manager');
  await fillAssessment(manager, [1, 2, 3], 'What the manager saw');

  await person.locator('#step-talk').click();
  const ofPerson = await saved(person, '#save-side');
  await manager.locator('#step-talk').click();
  const ofManager = await saved(manager, '#save-side');
  expect(ofPerson.name).toMatch(/^side-the-person-\d{4}-\d{2}-\d{2}\.json$/);
  expect(ofManager.name).toMatch(/^side-the-manager-\d{4}-\d{2}-\d{2}\.json$/);

  await openFile(manager, ofPerson.text, ofPerson.name);
  await manager.getByRole('button', { name: 'Put it beside my side' }).click();
  await openFile(person, ofManager.text, ofManager.name);
  await person.getByRole('button', { name: 'Put it beside my side' }).click();
  expect(await message(person)).toBe(`“${ofManager.name}” is open.`);

  const theirSide = (page: Page) => page.locator('.their-side > p').textContent();
  expect(await theirSide(person)).toMatch(/^Their side: The manager, saved /);
  expect(await theirSide(manager)).toMatch(/^Their side: The person, Alma, saved /);

  const [left, right] = ['What the person told, 3', 'What the manager saw, 3'];
  expect(await sides(person)).toEqual([
    `The person (you): Learning\n\n${left}\n\nWhat came of it, 3`,
    `The manager: Advanced\n\n${right}\n\nWhat came of it, 3`,
  ]);
  expect(await sides(manager)).toEqual([
    `The person: Learning\n\n${left}\n\nWhat came of it, 3`,
    `The manager (you): Advanced\n\n${right}\n\nWhat came of it, 3`,
  ]);
  expect(await person.locator('.difference h4').first().textContent()).toBe(
    'Buying-group navigation 3 steps apart',
  );
  expect(await person.locator('#agreements summary').textContent()).toBe('2 where you see the same');
  await expectOnePage(person, ['Agenda for the talk: Alma', left, right]);
  await expectOnePage(manager, ['Agenda for the talk: Alma', left, right]);

  await person.locator('#step-plan').click();
  await person.locator('.gap-list button').first().click();
  await person.locator('.offer-list button').first().click();
  await person.locator('[id^=outcome-]').fill('Two customers corrected my page');
  await person.locator('#in-three-months').click();
  await expectOnePage(person, ['Development plan: Alma', 'Two customers corrected my page']);

  const again = JSON.parse((await saved(await keepStep(person), '#save-everything')).text);
  const [conversation] = again.notebook.conversations;
  expect(conversation.mine.answers[2].did).toBe(left);
  expect(conversation.theirs).toEqual(JSON.parse(ofManager.text).worksheet);
});

async function keepStep(page: Page): Promise<Page> {
  await page.locator('#step-keep').click();
  return page;
}

const full =
  'Writes half a page about the other side before the call, with what they want and will not say, and sends it to the manager.';

describe('on paper', () => {
  test('a plan of three aims with three full lines each is one page', async ({ open }) => {
    const page = await withPlan(await open('plan/'), full);
    await page.locator('.paper-aim').nth(2).waitFor({ state: 'attached' });
    expect(await page.locator('.paper-aim').count()).toBe(3);
    await expectOnePage(page, [full, 'Agreed, the manager']);
  });

  test('a plan of one line is set in larger print than a full one', async ({ open }) => {
    const short = await withPlan(await open('plan/'), 'Calls');
    await short.pdf({ format: 'A4' });
    const long = await withPlan(await open('plan/'), full);
    await long.pdf({ format: 'A4' });
    expect(await printOf(short)).toBeGreaterThan(await printOf(long));
  });

  test('a plan too long for any page goes on, and nothing of it is cut', async ({ open }) => {
    const page = await withPlan(await open('plan/'), full.repeat(12));
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
  });

  test('without a file, one side is printed where it is written', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    await fillAssessment(page, [1], 'Asked who decides');
    await expectOnePage(page, ['What was seen, the person: Alma', 'Asked who decides, 1', 'Practising']);
  });

  test('a case for a move is one page, with what was written for each condition', async ({ open }) => {
    const page = await withPlan(await open('plan/'), 'Calls');
    await page.locator('#case > summary').click();
    await page.locator('#condition-0').fill('108 %, from the report of October');
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.locator('#print-case').click();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.locator('#print-case').click();
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
    await page.locator('#print-case').click();
    await expectWords(page, [
      'Case for a move: Alma',
      'From Account Executive to Senior Account Executive',
      '108 %, from the report of October',
      'It draws no conclusion.',
    ]);
  });
});

const printOf = (page: Page): Promise<number> =>
  page
    .locator('.plan-paper .paper')
    .evaluate((paper) => Number.parseFloat(getComputedStyle(paper).getPropertyValue('--print')));

async function withPlan(page: Page, text: string): Promise<Page> {
  const conversation = filledConversation();
  const titles = ['Discovery and questioning', 'Value and business case', 'Buying-group navigation'];
  conversation.mine.plan.aims = titles.map((title) => aimFor('discovery', title, 3, text));
  const notebook = writeNotebook({ conversations: [conversation], open: conversation.id, setAside: [] });
  await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [storeKey, notebook]);
  await page.reload();
  return keepStep(page);
}

test('neither side is overwritten where the other is opened', async ({ open }) => {
  const page = await open('plan/');
  await fillWhere(page);
  await fillAssessment(page, [1], 'Mine');
  await page.locator('#step-talk').click();
  const before = JSON.parse((await saved(page, '#save-side')).text).worksheet;
  const { mine: theirs } = filledConversation('manager');
  await openFile(page, JSON.stringify({ trellis: 'plan', version: 1, worksheet: theirs }));
  await page.getByRole('button', { name: 'Put it beside my side' }).click();
  const after = JSON.parse((await saved(page, '#save-side')).text).worksheet;
  expect({ ...after, changed: '' }).toEqual({ ...before, changed: '' });
});
