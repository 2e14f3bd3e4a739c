import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PlanData } from '../../src/core/assessment/plan-data.ts';
import { shortForm } from '../../src/core/assessment/short-form.ts';
import { test } from '../support/page.ts';
import { fillAssessment, fillWhere, planData, ready, stored, untilStored } from '../support/plan-page.ts';

type Draft = { -readonly [Key in keyof PlanData]: Draftable<PlanData[Key]> };
type Draftable<Value> = Value extends readonly (infer Item)[]
  ? Draftable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Draftable<Value[Key]> }
    : Value;

/** Serves the framework as it will be, after a change, to whoever comes back. */
async function comeBackTo(page: Page, change: (data: Draft) => void): Promise<void> {
  const data = planData() as Draft;
  change(data);
  await page.unrouteAll();
  await page.route(/\/plan\/framework\..*json$/, (route) =>
    route.fulfill({ json: shortForm(data as PlanData) }),
  );
  await page.reload();
  await ready(page);
}

const competency = (data: Draft, id: string) => {
  const found = data.competencies.find((each) => each.id === id);
  if (!found) throw new Error(`There is no competency ${id}.`);
  return found;
};

const news = (page: Page) => page.locator('.plan-news');

async function begun(page: Page): Promise<Page> {
  await fillWhere(page);
  await fillAssessment(page, [1, 2], 'Asked who decides');
  await page.locator('#step-talk').click();
  return page;
}

test('renamed, new, raised and retired: each is told, and nothing that was written is gone', async ({
  open,
}) => {
  const page = await begun(await open('plan/'));
  await comeBackTo(page, (data) => {
    const [discovery, value] = [competency(data, 'discovery'), competency(data, 'business-case')];
    Object.assign(discovery, { id: 'asking', title: 'Asking' });
    data.renamed.competency = { discovery: 'asking' };
    Object.assign(value, { id: 'something-else', title: 'Something else' });
    const level = data.levels.find(({ id }) => id === 'account-executive');
    const place = data.competencies.indexOf(discovery);
    for (const each of level?.expects ?? []) if (each.competency === place) each.at = 4;
  });
  const told = await news(page).locator('li').allTextContents();
  expect(told).toContain('Discovery and questioning is now called Asking.');
  expect(told).toContain(
    'Value and business case is no longer in the framework. What you wrote about it is kept.',
  );
  expect(told).toContain('Account Executive now expects more of Asking: Advanced instead of Independent.');
  expect(told.some((each) => /now expects Something else/.test(each))).toBe(true);

  await page.locator('#step-assess').click();
  await page.locator('#retired summary').click();
  expect(await page.locator('#retired dd').innerText()).toContain('Asked who decides, 2');
  await page.locator('#open-asking').click();
  expect(await page.locator('#event-did').inputValue()).toBe('Asked who decides, 1');
  expect(await page.locator('.choices [type=radio]').nth(1).isChecked()).toBe(true);

  await page.getByRole('button', { name: 'I have read this' }).click();
  expect(await news(page).count()).toBe(0);
  await page.reload();
  await ready(page);
  expect(await news(page).count()).toBe(0);
});

test('a proficiency that got another id is still the one that was picked, and nobody is told', async ({
  open,
}) => {
  const page = await begun(await open('plan/'));
  await comeBackTo(page, (data) => {
    data.renamed.proficiency = { practising: 'with-practice' };
    for (const step of data.scales.flat()) if (step.id === 'practising') step.id = 'with-practice';
  });
  expect(await news(page).count()).toBe(0);
  await page.locator('#step-assess').click();
  await page.locator('#open-discovery').click();
  expect(await page.locator('.choices [type=radio]').nth(1).isChecked()).toBe(true);
  await page.locator('#event-did').fill('Asked who decides, again');
  await expect.poll(() => stored(page)).toContain('"id": "with-practice"');
  expect(await stored(page)).not.toContain('"practising"');
});

const old = 'Stays with an answer until both sides can state the problem.';

async function reworded(page: Page): Promise<void> {
  await comeBackTo(page, (data) => {
    const [descriptor] = competency(data, 'discovery').descriptors.filter(({ at }) => at === 2);
    if (descriptor) descriptor.summary = 'Asks until the problem has a number.';
  });
}

test('old words stand beside new ones, and an answer can be left as it is', async ({ open }) => {
  const page = await begun(await open('plan/'));
  await reworded(page);
  expect(await news(page).locator('h3').textContent()).toBe('1 of your answers reads differently now');
  const [before, after] = await news(page).locator('.two > div').allInnerTexts();
  expect(before).toContain(`When you picked it\n\n${old}`);
  expect(after).toContain('Now\n\nAsks until the problem has a number.');
  await page.getByRole('button', { name: 'It still describes the event' }).click();
  expect(await news(page).count()).toBe(0);
  expect(await stored(page)).toContain('Asks until the problem has a number.');
});

test('or looked at again, with the event as it was', async ({ open }) => {
  const page = await begun(await open('plan/'));
  await reworded(page);
  await page.getByRole('button', { name: 'Look at it again' }).click();
  expect(await page.locator('#competency').textContent()).toBe('Discovery and questioning');
  expect(await page.locator('#event-did').inputValue()).toBe('Asked who decides, 1');
  const choice = page.locator('.choices [type=radio]').nth(2);
  await choice.check();
  expect(await news(page).count()).toBe(0);
  expect(await choice.evaluate((radio) => radio === document.activeElement)).toBe(true);
});

test('or found right once more, where the choices are', async ({ open }) => {
  const page = await begun(await open('plan/'));
  await reworded(page);
  await page.getByRole('button', { name: 'Look at it again' }).click();
  await page.locator('#still-right').click();
  expect(await news(page).count()).toBe(0);
  expect(await page.locator('#still-right').count()).toBe(0);
  await untilStored(page, 'Asks until the problem has a number.');
});

test('what matters more or less is told once, beside what else changed about the same', async ({ open }) => {
  const page = await begun(await open('plan/'));
  await comeBackTo(page, (data) => {
    const level = data.levels.find(({ id }) => id === 'account-executive');
    const expected = (id: string) => {
      const place = data.competencies.indexOf(competency(data, id));
      const found = level?.expects.find((each) => each.competency === place);
      if (!found) throw new Error(`Nothing is expected in ${id}.`);
      return found;
    };
    expected('discovery').importance = 'must';
    delete expected('discovery').emphasis;
    Object.assign(expected('buying-group'), { at: 3, emphasis: true });
    competency(data, 'discovery').title = 'Asking';
  });
  expect(await news(page).locator('li').allTextContents()).toEqual([
    'Discovery and questioning is now called Asking.',
    'Asking must be met at Account Executive now.',
    'Asking is no longer one of those that matter most at Account Executive.',
    'Account Executive now expects more of Buying-group navigation: Independent instead of Practising.',
    'Buying-group navigation is one of those that matter most at Account Executive now.',
  ]);
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.reload();
  await ready(page);
  expect(await news(page).count()).toBe(0);
});

test('a level that is gone is told, and another can be chosen', async ({ open }) => {
  const page = await begun(await open('plan/'));
  await comeBackTo(page, (data) => {
    const level = data.levels.find(({ id }) => id === 'account-executive');
    if (level) Object.assign(level, { id: 'seller', title: 'Seller' });
  });
  expect(await news(page).locator('li').allTextContents()).toContain(
    'Account Executive is no longer in the framework. Choose a level again; what you wrote is kept.',
  );
  await page.locator('#step-where').click();
  expect(await page.locator('#level option:checked').textContent()).toBe(
    'Account Executive (no longer in the framework)',
  );
  await page.locator('#level').selectOption('seller');
  await page.locator('#step-assess').click();
  await page.locator('#open-discovery').click();
  expect(await page.locator('#event-did').inputValue()).toBe('Asked who decides, 1');
});

test('the other side is carried over too, and an agenda comes of both', async ({ open }) => {
  const page = await begun(await open('plan/'));
  const other = await open('plan/');
  await fillWhere(other, 'manager');
  await fillAssessment(other, [3, 2], 'Saw it');
  const theirs = await other.evaluate(() => document.title);
  expect(theirs).toContain('My plan');
  await other.waitForFunction(() => Object.values(localStorage).join('').includes('Saw it, 2'));
  const notebook = JSON.parse((await stored(other)) ?? '');
  const file = JSON.stringify({
    trellis: 'plan',
    version: 1,
    worksheet: notebook.notebook.conversations[0].mine,
  });
  await page
    .locator('#open-theirs-file')
    .setInputFiles({ name: 'side.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: 'Put it beside my side' }).click();
  await comeBackTo(page, (data) => {
    Object.assign(competency(data, 'discovery'), { id: 'asking', title: 'Asking' });
    data.renamed.competency = { discovery: 'asking' };
  });
  expect(await page.locator('.difference h4').first().textContent()).toBe('Asking 2 steps apart');
});
