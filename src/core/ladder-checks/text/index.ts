import type { LadderCheck } from '../ladder-check.ts';
import { individualWorkIsNotToldAsLeading } from './individual-work-is-not-told-as-leading.ts';

/** Checks of how things are said. */
export const textChecks: readonly LadderCheck[] = [individualWorkIsNotToldAsLeading];
