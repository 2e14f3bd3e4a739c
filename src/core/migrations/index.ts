import type { Migration } from './migration.ts';

/**
 * Every migration that there is, oldest first: each in a file of its own, named after what it does, such as
 * `2-from-summary-to-purpose.ts` for the one that leads to model 2. Model 1 is the first, and has no other before it.
 */
export const migrations: readonly Migration[] = [];

/** The content model that a chain of migrations leads to. */
export const newestModel = (chain: readonly Migration[]): number => (chain.at(-1)?.from ?? 0) + 1;
