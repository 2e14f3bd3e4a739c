import type { Activity } from '../../framework/things.ts';
import type { Proficiency } from '../../framework/words.ts';
import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';

/** The part of the scale that a course can prove: up to the third of five proficiencies. */
const provable = 3 / 5;

export const coursesNeedPractice: LadderCheck = {
  name: 'courses-need-practice',
  rule: 'A formal activity such as a course that helps above the middle of the scale says that it is not enough alone.',
  severity: 'warning',
  run({ activities, scale }, _context, report) {
    for (const { activity, at, to } of activities.flatMap((each) => provesTooMuch(each, scale))) {
      report({
        file: activity.file,
        path: ['develops', at],
        message: `${quote(activity.id)} is taught, and says that it alone leads to ${quote(to.name)}.`,
        hint: 'Write `notEnoughAlone: true` and name the practice beside it, or let it end at a lower proficiency.',
      });
    }
  },
};

function provesTooMuch(activity: Activity, scale: readonly Proficiency[]) {
  if (activity.type.bucket !== 'formal' || activity.notEnoughAlone) return [];
  const highest = Math.ceil(scale.length * provable);
  const at = activity.develops.findIndex(({ to }) => to.position > highest);
  const found = activity.develops[at];
  return found ? [{ activity, at, to: found.to }] : [];
}
