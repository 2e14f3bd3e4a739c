import type { Check } from '../checks/check.ts';
import type { Framework } from '../framework/framework.ts';

/** A check over the linked framework and its views. */
export type LadderCheck = Check<Framework>;
