import type { Check } from '../checks/check.ts';
import type { Prose } from './prose/prose.ts';

/** A check over everything that is written in a framework. */
export type TextCheck = Check<Prose>;
