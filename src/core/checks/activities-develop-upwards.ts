import { nameEntry } from '../catalog/name-entry.ts';
import { type Scales, scalesOf } from '../catalog/scales.ts';
import { quote } from '../problems/quote.ts';
import type { ActivityData } from '../schema/activity.ts';
import type { CatalogCheck } from './check.ts';

type Develops = NonNullable<ActivityData['develops']>[number];

export const activitiesDevelopUpwards: CatalogCheck = {
  name: 'activities-develop-upwards',
  rule: 'What an activity helps with leads from a lower proficiency to a higher one.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    const scales = scalesOf(catalog);
    if (!scales) return;
    for (const entry of catalog.of('activity').values()) {
      (entry.data.develops ?? []).forEach((develops, index) => {
        if (leadsUp(develops, scales)) return;
        const { competency, from, to } = develops;
        report({
          file: entry.file,
          path: ['develops', index],
          message: `${nameEntry(entry)} develops ${quote(competency)} from ${quote(from)} to ${quote(to)}, which is not higher.`,
          hint: 'Write the proficiency from which it helps in `from`, and the one it leads to in `to`.',
        });
      });
    }
  },
};

function leadsUp({ competency, from, to }: Develops, scales: Scales): boolean {
  if (from === undefined) return true;
  const [start, end] = [scales.position(from, competency), scales.position(to, competency)];
  return start === undefined || end === undefined || start < end;
}
