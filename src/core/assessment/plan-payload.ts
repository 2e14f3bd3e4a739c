import type { InSource } from '../views/with-source.ts';
import type { PlanDetails } from './plan-data.ts';
import type { LatePlanWords } from './plan-words.ts';
import type { ShortForm } from './short-form.ts';

/** What the plan page loads to take answers. */
export type FirstPayload = ShortForm & InSource;

/** What it loads besides where a plan is made. */
export type LatePayload = PlanDetails & InSource & { words: LatePlanWords };
