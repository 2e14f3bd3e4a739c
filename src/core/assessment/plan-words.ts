import type { Words } from '../words/index.ts';

type PlanPage = Words['planPage'];

/** The words of the plan page in its language, with places for values such as `{title}`. */
export type PlanWords = PlanPage['said'] & Pick<Words, 'comma' | 'colon'>;

/** Those that nobody needs before a plan is made. They come with its details. */
export type LatePlanWords = PlanPage['saidLate'];
