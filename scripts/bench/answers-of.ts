import type { Browser, CDPSession, Page } from 'playwright-core';

/** Something done on a page: a touch, or a key. */
export interface Step {
  /** In words, by which answers are gathered. */
  does: string;
  /** The selector of what it is done with. */
  at: string;
  key?: string;
}

/** All in milliseconds. */
export interface Answer {
  /** What the page did in answer, with the layout that it asked for. */
  answered: number;
  /** From the touch or the key to the picture that shows its answer, in steps of eight, as browsers tell it. */
  shown: number;
  /** The longest task from then on until the page was quiet, among those that browsers call long; else 0. */
  longest: number;
}

/** How many times as slow a slow phone is. */
const slowdown = 6;

/** Long enough for all that follows an answer. */
const untilQuiet = 400;

/** Opens a page on a slow phone, does one thing after the other, and tells what each took. */
export async function answersOf(
  browser: Browser,
  address: string,
  steps: readonly Step[],
): Promise<(readonly [Step, Answer])[]> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    hasTouch: true,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator(steps[0]?.at ?? 'body').waitFor();
    await watch(page);
    const protocol = await context.newCDPSession(page);
    const answers: (readonly [Step, Answer])[] = [];
    for (const step of steps) answers.push([step, await answerTo(page, protocol, step)]);
    return answers;
  } finally {
    await context.close();
  }
}

async function answerTo(page: Page, protocol: CDPSession, { at, key }: Step): Promise<Answer> {
  const target = page.locator(at);
  await target.scrollIntoViewIfNeeded();
  if (key) await target.focus();
  await page.waitForTimeout(untilQuiet / 2);
  const box = await target.boundingBox();
  await page.evaluate(() => trellisAnswer());
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (key) await page.keyboard.type(key);
  else await page.touchscreen.tap((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
  await page.waitForTimeout(untilQuiet);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => trellisAnswer());
}

declare global {
  /** What was seen since it was asked last. */
  function trellisAnswer(): Answer;
}

/** Takes note of what the browser tells about events and long tasks. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const answering = /^(click|change|input|before-?input|key|mouse(down|up)|pointer(down|up))/;
    const observe = (type: string, options: PerformanceObserverInit = {}) => {
      const seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
      observer.observe({ type, ...options });
      return () => [...seen.splice(0), ...observer.takeRecords()];
    };
    const takeEvents = observe('event', { durationThreshold: 16 } as PerformanceObserverInit);
    const takeTasks = observe('longtask');
    const most = (numbers: readonly number[]) => Math.max(0, ...numbers);
    globalThis.trellisAnswer = () => {
      const events = takeEvents().filter(({ name }) => answering.test(name)) as PerformanceEventTiming[];
      return {
        answered: events.reduce((all, event) => all + event.processingEnd - event.processingStart, 0),
        shown: most(events.map(({ duration }) => duration)),
        longest: most(takeTasks().map(({ duration }) => duration)),
      };
    };
  });
}
