import type { Framework } from '../../framework/framework.ts';
import type { Level } from '../../framework/level.ts';
import { appliesTo } from '../../framework/overlaid-level.ts';
import type { OverlaidExpectation, Overlay } from '../../framework/things.ts';
import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const overlaysGiveReasons: LadderCheck = {
  name: 'overlays-give-reasons',
  rule: 'An overlay that expects less than the level it is laid over gives a `reason`.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const overlay of framework.overlays) {
      for (const expectation of overlay.expectations) {
        const [lowered, ...others] = levelsLowered(overlay, expectation, framework);
        if (!lowered || expectation.reason !== undefined) continue;
        const more =
          others.length === 0
            ? ''
            : others.length === 1
              ? ' and one more level'
              : ` and ${others.length} more levels`;
        report({
          file: overlay.file,
          path: ['expectations', expectation.competency.id],
          message: `${quote(overlay.id)} expects ${quote(expectation.competency.id)} at ${expectation.proficiency?.position}, which is less than ${quote(lowered.id)}${more} would.`,
          hint: 'Write a `reason` for readers beside it: `{proficiency, reason}`.',
        });
      }
    }
  },
};

function levelsLowered(
  overlay: Overlay,
  { competency, proficiency }: OverlaidExpectation,
  { levels }: Framework,
): Level[] {
  return levels.filter((level) => {
    const own = level.expectations.find((each) => each.competency === competency)?.proficiency;
    return appliesTo(overlay, level) && proficiency && own && proficiency.position < own.position;
  });
}
