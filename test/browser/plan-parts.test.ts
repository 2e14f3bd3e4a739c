import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeNotebook } from '../../src/core/assessment/plan-file.ts';
import type { Conversation } from '../../src/core/assessment/worksheet.ts';
import { test } from '../support/page.ts';
import { aimFor, fillAssessment, filledConversation, fillWhere, storeKey } from '../support/plan-page.ts';

const titles = ['Discovery and questioning', 'Value and business case', 'Buying-group navigation'];
const competencies = ['discovery', 'business-case', 'buying-group'];

/** A plan of three aims with two lines each, in the step that shows it. */
async function fullPlan(page: Page): Promise<Page> {
  const conversation = filledConversation();
  conversation.mine.plan.aims = titles.map((title, n) => aimFor(competencies[n] ?? '', title, 2));
  return withPlan(page, conversation);
}

/** A conversation that has come to a plan, in the step that shows it. */
async function withPlan(page: Page, conversation: Conversation): Promise<Page> {
  const notebook = writeNotebook({ conversations: [conversation], open: conversation.id, setAside: [] });
  await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [storeKey, notebook]);
  await page.reload();
  await page.locator('#onward').waitFor();
  return page;
}

/** What somebody has answered where the plan begins. */
async function planBegun(page: Page, places: readonly number[]): Promise<Page> {
  await fillWhere(page);
  await fillAssessment(page, places, 'Asked');
  await page.locator('#step-plan').click();
  return page;
}

/** Marks all fields that are in view, to tell later which of them are the same ones. */
const mark = (page: Page): Promise<void> =>
  page.locator('.aim').evaluateAll((aims) => {
    for (const field of aims.flatMap((aim) => [...aim.querySelectorAll('textarea, select, input')]))
      field.classList.add('same');
  });

const marked = (page: Page): Promise<number> => page.locator('.aim .same').count();

const headings = (page: Page): Promise<string[]> => page.locator('.aim > h4').allTextContents();

describe('a competency', () => {
  test('answers the click with its title, and is whole soon after', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    await page.locator('#step-assess').click();
    await page.locator('#go-on').click();
    await page.locator('.choices').waitFor();
    const atOnce = await page
      .getByRole('button', { name: 'Next competency' })
      .evaluate((next: HTMLElement) => {
        next.click();
        return {
          focus: document.activeElement?.textContent,
          isWhole: document.querySelector('.choices') !== null,
        };
      });
    const title = await page.locator('#competency').textContent();
    expect(atOnce).toEqual({ focus: title, isWhole: false });
    await page.getByRole('button', { name: 'Next competency' }).waitFor();
    const parts = await page
      .locator('.plan-step')
      .evaluate((step) =>
        ['#competency', '.event', '.choices', '.buttons'].map((part) =>
          [...step.children].findIndex((child) => child.matches(part)),
        ),
      );
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(await page.locator('.plan-step').getAttribute('class')).toBe('plan-step');
  });

  test('is left for another step before it is whole, and nothing of it comes after', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    await page.locator('#step-assess').click();
    await page.locator('#go-on').click();
    await page.getByRole('button', { name: 'Next competency' }).evaluate((next: HTMLElement) => {
      next.click();
      document.querySelector<HTMLElement>('#step-where')?.click();
    });
    await page.locator('#hopes').waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator('.plan-step :is(.event, .choices)').count()).toBe(0);
    expect(await page.locator('#level, #towards, #hopes, #onward').count()).toBe(4);
  });

  test('leaves what stands around it as it is', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    await page.locator('#step-assess').click();
    await page.locator('#go-on').click();
    const around = page.locator('#step-assess, #add-conversation');
    await around.evaluateAll((all) => all.map((each) => each.classList.add('same')));
    await page.getByRole('button', { name: 'Next competency' }).click();
    await page.locator('.choices').waitFor();
    expect(await page.locator('.same').count()).toBe(2);
    await page.locator('#step-talk').click();
    await page.locator('#add-conversation:not(.same)').waitFor();
    expect(await page.locator('#step-assess.same:not([aria-current])').count()).toBe(1);
    const here = page.locator('.plan-steps [aria-current]');
    expect(await here.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['step-talk']);
  });
});

describe('a step', () => {
  test('answers the click with its title, and is whole soon after', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    await page.locator('#step-talk').click();
    await page.locator('#onward').waitFor();
    const atOnce = await page.locator('#step-where').evaluate((link: HTMLElement) => {
      link.click();
      return {
        focus: document.activeElement?.textContent,
        step: document.querySelector('.plan-step')?.textContent,
      };
    });
    expect(atOnce).toEqual({ focus: 'Where I am', step: 'Where I am' });
    await page.locator('#onward').waitFor();
    const parts = await page
      .locator('.plan-step')
      .evaluate((step) =>
        ['#step-title', '.field:has(#level)', '#towards', '#into-management', '.field:has(#hopes)'].map(
          (part) => [...step.children].findIndex((child) => child.matches(part)),
        ),
      );
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-title');
    await page.waitForFunction(() => location.hash === '#where');
  });

  test('keeps the box or dot that somebody chose with, and it goes on working', async ({ open }) => {
    const page = await open('plan/');
    await fillWhere(page);
    const focused = () =>
      page.evaluate(() => {
        const input = document.activeElement as HTMLInputElement & { isSame?: boolean };
        return { id: input.id, isOn: input.checked, isSame: input.isSame };
      });
    const choose = async (id: string) => {
      await page.locator(`#${id}`).evaluate((input) => {
        input.focus();
        Object.assign(input, { isSame: true });
      });
      await page.keyboard.press('Space');
      return focused();
    };
    expect(await choose('stays')).toEqual({ id: 'stays', isOn: true, isSame: true });
    expect(await page.locator('.places').count()).toBe(0);
    expect(await choose('goes')).toEqual({ id: 'goes', isOn: true, isSame: true });
    const id = await page.locator('.places [type=checkbox]').first().getAttribute('id');
    for (const isOn of [true, false, true]) {
      expect(await choose(id ?? '')).toEqual({ id, isOn, isSame: true });
      expect(await page.locator('.places .choice + .fine').count()).toBe(isOn ? 1 : 0);
    }
    expect(await page.locator('.places [type=checkbox]:checked').count()).toBe(1);
  });
});

describe('a full plan', () => {
  test('is whole for whoever comes back to it, and in order', async ({ open }) => {
    const page = await fullPlan(await open('plan/'));
    await page.locator('#step-where').click();
    await page.locator('#step-plan').click();
    await page.locator('#onward').waitFor();
    expect(await headings(page)).toEqual(titles);
    const ids = await page.locator('.plan-step').evaluate((step) => [...step.children].map(({ id }) => id));
    expect(ids.slice(-4, -1)).toEqual(['', 'review-day', 'next-plan']);
    expect(await page.locator('.plan-step > .onward:last-child').count()).toBe(1);
    expect(await page.locator('.plan-line').count()).toBe(6);
  });

  test('is left for another step before it is whole, and nothing of it comes after', async ({ open }) => {
    const page = await fullPlan(await open('plan/'));
    await page.evaluate(() => {
      for (const step of ['where', 'plan', 'keep', 'plan', 'where'])
        document.querySelector<HTMLElement>(`#step-${step}`)?.click();
    });
    await page.waitForTimeout(300);
    expect(await page.locator('.plan-step :is(.aim, .paper, .gaps)').count()).toBe(0);
    expect(await page.locator('#level').count()).toBe(1);
    expect(await page.locator('#onward').count()).toBe(1);
  });

  test('keeps all other fields where the state of a line changes, and the focus', async ({ open }) => {
    const page = await fullPlan(await open('plan/'));
    await mark(page);
    const before = await marked(page);
    const state = page.locator('.line-end select').nth(1);
    await state.focus();
    await state.selectOption('done');
    expect(await page.locator('.aim textarea:not(.same)').count()).toBe(1);
    expect(await marked(page)).toBe(before);
    expect(await state.evaluate((list) => list === document.activeElement)).toBe(true);
    await state.selectOption('open');
    expect(await page.locator('.aim textarea:not(.same)').count()).toBe(0);
  });

  test('gets a day for its review, and keeps the focus and all fields', async ({ open }) => {
    const page = await fullPlan(await open('plan/'));
    await mark(page);
    await page.locator('#review').fill('');
    await page.locator('#in-three-months').click();
    expect(await page.locator('#review').inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('in-three-months');
    expect(await page.locator('.aim :is(textarea, input, select):not(.same)').count()).toBe(0);
  });

  test('is there again where somebody finds an aim after all', async ({ open }) => {
    const page = await fullPlan(await open('plan/'));
    await page.locator('#without-aim').check();
    expect(await page.locator('.aim').count()).toBe(0);
    await page.locator('#without-aim').uncheck();
    await page.locator('#onward').waitFor();
    expect(await headings(page)).toEqual(titles);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('without-aim');
  });

  test('loses an aim or a line, and no other', async ({ open }) => {
    const page = await fullPlan(await open('plan/'));
    await mark(page);
    await page.getByRole('button', { name: 'Take out Activity 2' }).first().click();
    expect(await page.locator('.plan-line').count()).toBe(5);
    expect(await page.locator('.aim :is(textarea, input, select):not(.same)').count()).toBe(0);
    await page.getByRole('button', { name: `Take out the aim ${titles[1]}` }).click();
    await page.getByRole('button', { name: 'Yes' }).click();
    expect(await headings(page)).toEqual([titles[0], titles[2]]);
    expect(await page.locator('.aim :is(textarea, input, select):not(.same)').count()).toBe(0);
    expect(await page.locator('#any-competency').count()).toBe(1);
  });
});

describe('an aim', () => {
  test('that is chosen before the page is whole stands there once it is', async ({ open }) => {
    const page = await planBegun(await open('plan/'), [1]);
    await page.locator('#review').waitFor();
    const isWhole = await page.evaluate(async () => {
      const find = (selector: string) => document.querySelector<HTMLElement>(selector);
      find('#step-where')?.click();
      find('#step-plan')?.click();
      while (!find('.gap-list button')) await new Promise(requestAnimationFrame);
      find('.gap-list button')?.click();
      return find('#review') !== null;
    });
    expect(isWhole).toBe(false);
    await page.locator('#review').waitFor();
    expect(await page.locator('.aim').count()).toBe(1);
    expect(await page.locator('#all-aims > .empty').count()).toBe(0);
  });

  test('that is added leaves the fields of those before it', async ({ open }) => {
    const page = await planBegun(await open('plan/'), [0, 0, 0, 0]);
    await page.locator('.gap-list button').first().click();
    const left = (marks: Element[]) => [...new Set(marks.map((mark) => mark.getBoundingClientRect().left))];
    expect(await page.locator('.gap-list .scale').evaluateAll(left)).toHaveLength(1);
    const title = (await page.locator('.aim > h4').textContent()) ?? '';
    await page.locator('#any-competency option').getByText(title).waitFor({ state: 'detached' });
    await page.locator('.offer-list button').first().click();
    await page.locator('[id^=by-]').fill('In May');
    await mark(page);
    const before = await marked(page);
    const others = await page.locator('.gap-list button').evaluateAll((all) => all.map(({ id }) => id));
    for (const [n, id] of others.slice(0, 2).entries()) {
      await page.locator(`#${id}`).click();
      expect(await page.locator('.aim').count()).toBe(n + 2);
    }
    await page.locator('.gaps').getByText('Three aims are chosen.').waitFor();
    expect(await marked(page)).toBe(before);
    expect(await page.locator('[id^=by-]').inputValue()).toBe('In May');
    expect(
      await page
        .locator('.gap-list button')
        .evaluateAll((all) => all.filter((each) => !(each as HTMLButtonElement).disabled).length),
    ).toBe(0);
  });

  test('answers the click with its title, and so does an activity with what each side does', async ({
    open,
  }) => {
    const page = await planBegun(await open('plan/'), [0, 0]);
    const touch = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((target: HTMLElement) => {
          target.click();
          const { activeElement } = document;
          Object.assign(window, { focusedAtOnce: activeElement });
          const fields = [...document.querySelectorAll('.aim :is(textarea, input, select)')];
          return { focus: activeElement?.id.split('-')[0], fields: fields.map(({ id }) => id.split('-')[0]) };
        });
    const keepsFocus = () =>
      page.evaluate(() => Reflect.get(window, 'focusedAtOnce') === document.activeElement);
    expect(await touch('.gap-list button')).toEqual({ focus: 'aim', fields: [] });
    await page.locator('.offer-list button').first().waitFor();
    expect(await keepsFocus()).toBe(true);
    const withLine = await touch('.offer-list button');
    expect(withLine.focus).toBe('person');
    expect(withLine.fields).toEqual(expect.arrayContaining(['to', 'outcome', 'person', 'manager']));
    expect(withLine.fields).not.toContain('by');
    const parts = page.locator('.plan-line :is(textarea, input, select)');
    await page.locator('[id^=state-]').waitFor();
    const ids = await parts.evaluateAll((all) => all.map(({ id }) => id.split('-')[0]));
    expect(ids).toEqual(['person', 'manager', 'by', 'evidence', 'state']);
    expect(await keepsFocus()).toBe(true);
    await page.getByText('A line has no date yet.').waitFor();
  });

  test('and an activity are added once where somebody touches twice', async ({ open }) => {
    const page = await planBegun(await open('plan/'), [0, 0]);
    const touchTwice = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((target: HTMLElement) => {
          target.click();
          target.click();
        });
    await touchTwice('.gap-list button');
    await page.locator('.offer-list button').first().waitFor();
    expect(await page.locator('.aim').count()).toBe(1);
    await touchTwice('.offer-list button');
    await page.locator('[id^=state-]').waitFor();
    expect(await page.locator('.plan-line').count()).toBe(1);
    await page
      .locator('.plan-message')
      .getByText(/^Added: \S/)
      .waitFor();
    await page.locator('[id^=own-]').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^title-/);
    await page.waitForFunction(() => document.querySelector('.plan-message')?.textContent === '');
  });

  test('offers other activities for another step or another wish, and keeps its fields', async ({ open }) => {
    const page = await fullPlan(await open('plan/'));
    const offers = page.locator('.offers').first();
    await offers.locator('summary').click();
    const before = await offers.locator('.offer-list a').allTextContents();
    await mark(page);
    await offers.getByLabel('can be started alone').check();
    const alone = await offers.locator('.offer-list a').allTextContents();
    expect(alone).not.toEqual(before);
    await page.locator('.aim-step select').first().selectOption({ index: 1 });
    expect(await page.locator('.aim-step .way').first().getAttribute('d')).toBe('M29 7H73');
    expect(await page.locator('.aim-step summary').first().textContent()).toBe('What Advanced looks like');
    expect(await page.locator('.aim :is(textarea, input, select):not(.same)').count()).toBe(0);
  });
});

test('advice goes once what was lacking is there', async ({ open }) => {
  const page = await fullPlan(await open('plan/'));
  const lacking = page.getByText('A line has no date yet.');
  const by = page.locator('[id^="by-"]').first();
  await by.fill('');
  await by.blur();
  await lacking.waitFor();
  await by.fill('In June');
  await by.blur();
  await lacking.waitFor({ state: 'detached' });
});

test('back in the history leads to the step that the page opened at', async ({ open }) => {
  const page = await open('plan/');
  await fillWhere(page);
  await page.locator('#step-assess').click();
  await page.locator('#step-talk').click();
  await page.goBack();
  await page.locator('#step-assess[aria-current]').waitFor();
  await page.goBack();
  await page.locator('#step-where[aria-current]').waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.goForward();
  await page.locator('#step-assess[aria-current]').waitFor();
});

test('the plan of the other side reads on a phone as it will be printed, without what nobody wrote', async ({
  open,
}) => {
  const mine = filledConversation();
  const { mine: theirs } = filledConversation('manager');
  const [line] = theirs.plan.aims.flatMap(({ lines }) => lines);
  Object.assign(line ?? {}, { by: '', state: 'done', cameOf: 'They called back' });
  const blank = await open('plan/', { viewport: { width: 390, height: 800 } });
  const page = await withPlan(blank, { ...mine, theirs });
  await page.locator('#their-plan > summary').click();
  // A fold is filled by the event that tells of its opening, which comes after the click.
  await page.locator('#their-plan td').first().waitFor({ state: 'attached' });
  const cells = await page
    .locator('#their-plan td')
    .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).innerText));
  expect(cells.slice(0, 4)).toEqual([
    'Activity 1\ndone: They called back',
    'Two calls, written down',
    'Two calls, written down',
    '',
  ]);
  expect(await page.locator('#their-plan td:visible').count()).toBe(4);
});
