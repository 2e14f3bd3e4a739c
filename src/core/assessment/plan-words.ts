import type { Words } from '../words/index.ts';

/** The words of the plan page in its language, with places for values such as `{title}`. */
export type PlanWords = Words['planPage']['said'] & Pick<Words, 'comma' | 'colon'>;
