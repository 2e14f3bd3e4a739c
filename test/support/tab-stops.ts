import type { Page } from 'playwright-core';

const mostStops = 30;

/** What is wrong with the first stops of a page: one that is met twice, cannot be seen, has no outline or no name. */
export async function faultsOfStops(page: Page): Promise<string[]> {
  await page.evaluate(recordStops);
  for (let stop = 0; stop < mostStops; stop++) await page.keyboard.press('Tab');
  const stops = await page.evaluate(() => (window as unknown as Recording).stops);
  // After its end a page begins again.
  const again = stops.findIndex(({ at }, n) => n > 0 && at === stops[0]?.at);
  return faultsIn(again > 0 ? stops.slice(0, again) : stops);
}

interface Stop {
  at: number;
  html: string;
  isSeen: boolean;
  hasOutline: boolean;
  hasName: boolean;
}
type Recording = { stops: Stop[] };

/** Runs in the page: keeps what is to be known of each element at the moment that it gets the focus. */
function recordStops(): void {
  const stops: Stop[] = [];
  (window as unknown as Recording).stops = stops;
  const met: Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    if (!met.includes(element)) met.push(element);
    const { width, height } = element.getBoundingClientRect();
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const texts = [element, ...labels].map((each) => each.textContent ?? '').join('');
    stops.push({
      at: met.indexOf(element),
      html: element.outerHTML.slice(0, 80),
      isSeen: width > 0 || height > 0,
      hasOutline: getComputedStyle(element).outlineStyle !== 'none',
      hasName:
        texts.trim() !== '' ||
        !!element.getAttribute('aria-label') ||
        element.querySelector('[aria-label], title') !== null,
    });
  });
}

const faultsIn = (stops: readonly Stop[]): string[] =>
  stops.flatMap((stop, n) => [
    ...(stops.findIndex(({ at }) => at === stop.at) < n && !stop.html.includes('type="radio"')
      ? [`comes back to ${stop.html}`]
      : []),
    ...(stop.isSeen ? [] : [`stops where nothing is seen: ${stop.html}`]),
    ...(stop.hasOutline ? [] : [`has no outline at ${stop.html}`]),
    ...(stop.hasName ? [] : [`has no name for ${stop.html}`]),
  ]);
