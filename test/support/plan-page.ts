import type { Download, Page } from 'playwright-core';
import { blankAnswer, blankConversation } from '../../src/core/assessment/blank.ts';
import { fromColumns } from '../../src/core/assessment/columns.ts';
import type { PlanData } from '../../src/core/assessment/plan-data.ts';
import { fullForm } from '../../src/core/assessment/short-form.ts';
import type { Aim, Conversation, Side, Worksheet } from '../../src/core/assessment/worksheet.ts';
import { planFileText } from './plan-files.ts';

/** Where the notebook of the built site lies in the browser's storage. */
export const storeKey = 'trellis-plan:/careers/';

export const planData = (): PlanData => fullForm(fromColumns(JSON.parse(planFileText('framework'))));

export const ready = (page: Page): Promise<void> => page.locator('#step-title').waitFor();

/** Chooses the level and one place to go, as the side that writes. */
export async function fillWhere(page: Page, side: Side = 'person', name = 'Alma'): Promise<void> {
  await ready(page);
  await page.locator(`#side-${side}`).check();
  await page.locator('#name').fill(name);
  await page.locator('#level').selectOption('account-executive');
  await page.locator('#goes').check();
  await page.locator('#to-senior-account-executive').check();
}

/** Looks at the first competencies: for each of them an event, and the choice at a place. */
export async function fillAssessment(page: Page, places: readonly number[], event: string): Promise<void> {
  await page.locator('#step-assess').click();
  await page.locator('#go-on').click();
  for (const [n, place] of places.entries()) {
    await page.locator('#event-did').fill(`${event}, ${n + 1}`);
    await page.locator('.choices [type=radio]').nth(place).check();
    await page.locator('#event-happened').fill(`What came of it, ${n + 1}`);
    if (n < places.length - 1) await page.getByRole('button', { name: 'Next competency' }).click();
  }
}

/** Clicks, and gives the file that is saved, by its name and text. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** Opens a file by the button of the step in view. */
export async function openFile(page: Page, text: string | Buffer, name = 'side.json'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page
    .locator('plan-page input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

export const message = (page: Page): Promise<string | null> => page.locator('.plan-message').textContent();

export const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storeKey);

/** Waits until the browser keeps the text: what is typed is kept a moment later. */
export async function untilStored(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    ([key = '', said = '']) => localStorage.getItem(key)?.includes(said),
    [storeKey, text],
  );
}

let ids = 0;
const newId = (): string => `id-${ids++}`;

/** A conversation at a level, with a place to go, an answer and an aim that has a line. */
export function filledConversation(side: Side = 'person'): Conversation {
  const data = planData();
  const beginning = { newId, now: '2026-11-02T09:00:00.000Z' };
  const conversation = blankConversation(side, data.framework, beginning);
  Object.assign(conversation.mine, filled(data));
  return conversation;
}

function filled(data: PlanData): Partial<Worksheet> {
  const [competency] = data.competencies.filter(({ id }) => id === 'discovery');
  if (!competency) throw new Error('The default framework has no discovery.');
  const answer = {
    ...blankAnswer(competency),
    did: 'Asked who decides',
    happened: 'No answer for three weeks',
    seenBy: 'Solutions engineer',
    when: '12 May',
    choice: { kind: 'picked' as const, ...stepAt(data, competency.scale, 2), says: [] },
  };
  return {
    name: 'Alma',
    level: { id: 'account-executive', title: 'Account Executive' },
    towards: [{ id: 'senior-account-executive', title: 'Senior Account Executive' }],
    hopes: 'Fewer deals, longer ones',
    answers: [answer],
    plan: {
      isWithoutAim: false,
      whyWithoutAim: '',
      aims: [aimFor('discovery', competency.title, 1)],
      dropFirst: 'The second recording',
      review: '2027-02-01',
    },
  };
}

function stepAt({ scales }: PlanData, scale: number, position: number) {
  const { id, name } = scales[scale]?.find((each) => each.position === position) ?? { id: '', name: '' };
  return { id, position, name };
}

/** An aim with as many lines as asked for, and words in each field. */
export function aimFor(
  competency: string,
  title: string,
  lines: number,
  text = 'Two calls, written down',
): Aim {
  const data = planData();
  const scale = data.competencies.find(({ id }) => id === competency)?.scale ?? 0;
  return {
    id: newId(),
    competency,
    title,
    from: stepAt(data, scale, 2),
    to: stepAt(data, scale, 3),
    outcome: text,
    lines: Array.from({ length: lines }, (_, n) => ({
      id: newId(),
      title: `Activity ${n + 1}`,
      person: text,
      manager: text,
      by: '20 July',
      evidence: text,
      state: 'open' as const,
      cameOf: '',
    })),
  };
}
