import { framework } from 'virtual:framework';
import { comparables } from '../../core/views/comparables.ts';
import { withSource } from '../../core/views/with-source.ts';
import { comparableTexts } from '../../site/comparable-texts.ts';

/** All that levels can be compared by; any two to four of them are put side by side in the browser. */
export function GET(): Response {
  const held = framework();
  return Response.json(withSource(comparables(held, comparableTexts), held.translation));
}
