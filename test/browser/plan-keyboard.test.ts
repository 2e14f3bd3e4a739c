import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/page.ts';
import { fillAssessment, fillWhere, ready } from '../support/plan-page.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active === document.body ? '' : (active?.id ?? '');
  });

const isAt = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector);

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await isAt(page, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} leads to no ${selector}.`);
}

async function press(page: Page, selector: string, key: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

async function write(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

describe.each([1280, 320])('at %i pixels', (width) => {
  test('the keyboard alone leads from the empty page to a plan', async ({ open }) => {
    const page = await open('plan/', { viewport: { width, height: 800 } });
    await ready(page);
    await press(page, '#side-person', 'Space');
    await write(page, '#name', 'Alma');
    await write(page, '#level', 'Account E');
    expect(await page.locator('#level').inputValue()).toBe('account-executive');
    expect(await focused(page)).toBe('level');
    await tabTo(page, '#stays');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('goes');
    await press(page, '#to-senior-account-executive', 'Space');
    expect(await focused(page)).toBe('to-senior-account-executive');
    await press(page, '#onward', 'Enter');
    expect(await focused(page)).toBe('step-title');

    await press(page, '#go-on', 'Enter');
    expect(await focused(page)).toBe('competency');
    await write(page, '#event-did', 'Asked who decides');
    await tabTo(page, '.choices [type=radio]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await isAt(page, '.choices [type=radio]:checked')).toBe(true);
    expect(await page.locator('.choices b').nth(1).textContent()).toBe(
      'Stays with an answer until both sides can state the problem.',
    );
    await tabTo(page, 'button.strong');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('competency');

    await tabTo(page, '#step-plan', 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('step-title');
    await press(page, '.gap-list button', 'Enter');
    expect(await focused(page)).toMatch(/^aim-title-/);
    await press(page, '.offer-list button', 'Enter');
    expect(await focused(page)).toMatch(/^person-/);
    await press(page, '#in-three-months', 'Enter');
    expect(await focused(page)).toBe('in-three-months');
    await press(page, '#onward', 'Enter');
    await tabTo(page, '#print-plan');
    expect(await page.locator('.paper').textContent()).toContain('Development plan: Alma');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

test('Escape closes a question, and the focus is where it was', async ({ open }) => {
  const page = await open('plan/#keep');
  await ready(page);
  await press(page, '#forget', 'Enter');
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await focused(page)).toBe('forget');
});

test('the focus is never lost where what it was on goes away', async ({ open }) => {
  const page = await open('plan/');
  await fillWhere(page);
  await fillAssessment(page, [1], 'Asked');
  await press(page, '#clear', 'Enter');
  expect(await focused(page)).toBe('competency');
  await page.locator('#step-assess').click();
  await page.locator('#onward').waitFor();
  for (const sitting of await page.locator('details[id^=sitting-] summary').all()) await sitting.click();
  await page.locator('#open-self-direction').click();
  await page.locator('.choices [type=radio]').nth(1).check();
  await page.locator('#step-plan').click();
  await page.locator('#any-competency').selectOption('self-direction');
  await press(page, '.offers .link', 'Enter');
  expect(await focused(page)).toMatch(/^offer-/);
  await press(page, '[id^=own-]', 'Enter');
  expect(await focused(page)).toMatch(/^title-/);
  await press(page, '.plan-line .link', 'Enter');
  expect(await focused(page)).toMatch(/^aim-title-/);
  await press(page, '[id^=remove-]', 'Enter');
  await press(page, 'dialog[open] .strong', 'Enter');
  expect(await focused(page)).toBe('aims');
});

test('a place in a text is kept where another window changes the page', async ({ open }) => {
  const page = await open('plan/');
  await fillWhere(page);
  await page.locator('#hopes').fill('Fewer deals');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  await page.locator('#hopes').press('Home');
  await other.locator('#step-where').click();
  await other.locator('#name').fill('Berta');
  await page.waitForFunction(() => (document.querySelector('#name') as HTMLInputElement).value === 'Berta');
  await page.keyboard.type('Far ');
  expect(await page.locator('#hopes').inputValue()).toBe('Far Fewer deals');
});
