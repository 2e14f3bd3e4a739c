import type { Aim, Line } from '../../core/assessment/worksheet.ts';
import { afterPaint } from './after-paint.ts';
import type { LateDesk } from './desk.ts';

/**
 * Shows what was added to the plan, as much as a slow phone can take at once: the part that it stands in, with its
 * beginning, where the focus goes; then the rest of it; then the other parts that it changes.
 */
export function showAdded(
  desk: LateDesk,
  added: Aim | Line,
  [part, ...others]: readonly [part: string, ...others: string[]],
  focus: string,
  rest: string,
): void {
  desk.view.added = added;
  desk.keep();
  desk.show(part);
  document.getElementById(focus)?.focus();
  afterPaint(() => {
    delete desk.view.added;
    desk.show(rest);
    afterPaint(() => desk.show(...others));
  });
}
