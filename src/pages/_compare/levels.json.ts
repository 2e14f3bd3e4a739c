import { framework } from 'virtual:framework';
import { comparables } from '../../core/views/comparables.ts';
import { comparableTexts } from '../../site/comparable-texts.ts';

/** All that levels can be compared by; any two to four of them are put side by side in the browser. */
export function GET(): Response {
  return Response.json(comparables(framework(), comparableTexts));
}
