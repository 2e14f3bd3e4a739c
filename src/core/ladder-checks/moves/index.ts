import type { LadderCheck } from '../ladder-check.ts';
import { gatesAreClear } from './gates-are-clear.ts';
import { gatesAreMoreThanANumber } from './gates-are-more-than-a-number.ts';
import { promotionsChangeSomething } from './promotions-change-something.ts';

/** Checks of what a move asks for. */
export const moveChecks: readonly LadderCheck[] = [
  promotionsChangeSomething,
  gatesAreMoreThanANumber,
  gatesAreClear,
];
