import type { Activity } from '../core/framework/things.ts';
import { words } from './words.ts';

/** Effort in a few words: "8 hours over 6 weeks", or what is known of it. */
export function effortOf({ effortHours, durationWeeks }: Activity): string {
  const { hours, weeks, over } = words.activityPage;
  if (effortHours !== undefined && durationWeeks !== undefined)
    return over(hours(effortHours), weeks(durationWeeks));
  if (effortHours !== undefined) return hours(effortHours);
  return durationWeeks === undefined ? '' : weeks(durationWeeks);
}
