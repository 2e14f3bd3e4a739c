import type { Framework } from '../../framework/framework.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { isSmall } from '../thresholds.ts';

const fewest = 5;
const mostCourses = 0.3;
const fewestOwn = 0.5;

export const activitiesAreBalanced: LadderCheck = {
  name: 'activities-are-balanced',
  rule: 'At most 30% of the activities are formal ones such as courses, and at least half can be started by the person. Looked at from five activities on, and not with `profile: small`.',
  severity: 'note',
  run(framework, _context, report) {
    const all = framework.activities.length;
    if (isSmall(framework) || all < fewest) return;
    const { courses, own } = countsOf(framework);
    const at = { file: 'framework.yaml', path: ['activityTypes'] };
    if (courses > mostCourses * all) {
      report({
        ...at,
        message: `${courses} of ${all} activities are formal ones, such as courses.`,
        hint: 'Most of what people learn comes from work and from each other: add activities of the buckets `work` and `others`.',
      });
    }
    if (own < fewestOwn * all) {
      report({
        ...at,
        message: `${own} of ${all} activities can be started by the person who wants to learn, which is less than half.`,
        hint: 'Add activities with the `initiator` self or either, so that nobody has to wait to be sent.',
      });
    }
  },
};

const countsOf = ({ activities }: Framework): { courses: number; own: number } => ({
  courses: activities.filter(({ type }) => type.bucket === 'formal').length,
  own: activities.filter(({ initiator }) => initiator === 'self' || initiator === 'either').length,
});
