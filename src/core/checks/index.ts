import type { CatalogCheck } from './check.ts';

/** Every check over the catalog, in the order in which their problems are reported. */
export const catalogChecks: readonly CatalogCheck[] = [];
