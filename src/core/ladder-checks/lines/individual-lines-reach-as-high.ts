import type { Framework } from '../../framework/framework.ts';
import type { Level } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const individualLinesReachAsHigh: LadderCheck = {
  name: 'individual-lines-reach-as-high',
  rule: 'Where grades mean the same on both sides, individual levels reach at least the second-highest grade of management. Not looked at with `profile: small` or `parity: separate`.',
  severity: 'warning',
  run(framework, _context, report) {
    if (framework.about.profile === 'small' || framework.about.parity === 'separate') return;
    const [, second] = byHeight(framework, (level) => level.isManagement);
    const [highest] = byHeight(framework, (level) => !level.isManagement);
    if (!second?.grade || !highest?.grade || highest.grade.order >= second.grade.order) return;
    report({
      file: 'framework.yaml',
      path: ['parity'],
      message: `Individual levels end with ${quote(highest.id)} at ${quote(highest.grade.id)}; ${quote(second.id)} in management is at ${quote(second.grade.id)}, and more is above it.`,
      hint: 'Add individual levels above, or write `parity: separate` where grades are not meant to be compared.',
    });
  },
};

/** One level for each grade that is used on a side, highest first. */
function byHeight(framework: Framework, isOnSide: (level: Level) => boolean): Level[] {
  const levels = levelsInUse(framework).filter(isOnSide);
  return framework.grades
    .toReversed()
    .flatMap((grade) => levels.find((level) => level.grade === grade) ?? []);
}
