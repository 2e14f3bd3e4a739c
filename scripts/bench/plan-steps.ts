import type { Step } from './answers-of.ts';

/** What answers without any work: what a click and a key take in this browser and on this computer. */
export const emptyPage = `<!doctype html><meta name="viewport" content="width=device-width"><title>Empty</title>
<button id="button" onclick="this.nextElementSibling.textContent = performance.now()">Button</button><p></p>
<textarea id="text" aria-label="Text"></textarea>`;

export const emptyPageSteps: readonly Step[] = [
  ...Array.from({ length: 4 }, () => ({ does: 'a click', at: '#button' })),
  ...Array.from({ length: 4 }, () => ({ does: 'a letter', at: '#text', key: 'a' })),
];

const radio = (n: number): string => `.choices .choice:has([type=radio]) >> nth=${n}`;
const onward = '.plan-step > .buttons .strong';

const assess = (n: number): Step[] => [
  { does: 'an answer is chosen', at: radio(n) },
  { does: 'another answer is chosen', at: radio((n + 1) % 4) },
  { does: 'the first letter is typed', at: '#event-did', key: 'a' },
  { does: 'a letter is typed', at: '#event-did', key: 'b' },
  { does: 'behaviours are shown, or not', at: '.choice:has(#behaviours)' },
  { does: 'the next competency', at: onward },
];

/** A plan from its beginning. A step is waited for where what it is done with is not there yet. */
export const planSteps: readonly Step[] = [
  { does: 'a level is chosen', at: '#level', key: 'A' },
  { does: 'another place is thought of', at: '.choice:has(#goes)' },
  { does: 'a place is chosen', at: '.places .choice >> nth=0' },
  { does: 'to the assessment', at: '#step-assess' },
  { does: 'the first competency', at: '#go-on' },
  ...[0, 1, 2, 3].flatMap(assess),
  { does: 'back to all competencies', at: '.plan-step > .buttons .link' },
  { does: 'to the talk', at: '#step-talk' },
  { does: 'to the plan, which is loaded', at: '#step-plan' },
  { does: 'an aim is chosen', at: '.gap-list button >> nth=0' },
  { does: 'an activity is added', at: '.offer-list button >> nth=0' },
  { does: 'a letter is typed in the plan', at: '[id^=by-]', key: 'a' },
  { does: 'to keeping it', at: '#step-keep' },
  { does: 'back to the plan', at: '#step-plan' },
  { does: 'back to the beginning', at: '#step-where' },
];
