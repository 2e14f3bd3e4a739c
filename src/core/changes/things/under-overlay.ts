import type { Framework } from '../../framework/framework.ts';
import type { Expectation, Level } from '../../framework/level.ts';
import { appliesTo } from '../../framework/overlaid-level.ts';
import type { Overlay } from '../../framework/things.ts';
import type { Between } from '../between.ts';

/** The levels that an overlay of either framework is laid over, as they are now. */
export function levelsNow(overlay: Overlay, { before, after, idNow }: Between): Level[] {
  const under = [...before.levels, ...after.levels].filter((level) => appliesTo(overlay, level));
  const ids = new Set(under.map(({ id }) => idNow('level', id)));
  return after.levels.filter(({ id }) => ids.has(id));
}

/** Whether an overlay takes back something that its levels ask, so that they ask it again where it is gone. */
export function asksLess(overlay: Overlay, { levels }: Framework): boolean {
  if (overlay.without.length > 0 || overlay.replace.responsibilities.length > 0) return true;
  const under = levels
    .filter((level) => appliesTo(overlay, level))
    .flatMap(({ expectations }) => expectations);
  return overlay.expectations.some((own) =>
    under.some((each) => each.competency === own.competency && isLower(own, each)),
  );
}

const isLower = (own: Overlay['expectations'][number], { proficiency, importance }: Expectation): boolean =>
  (own.proficiency?.position ?? Number.POSITIVE_INFINITY) < (proficiency?.position ?? 0) ||
  (own.importance === 'optional' && importance !== 'optional');
