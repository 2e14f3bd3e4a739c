import type { PlacedProblem } from './problem.ts';

/** How many files were looked at, and what was found in them. */
export interface Counts {
  files: number;
  errors: number;
  warnings: number;
  notes: number;
}

/** What a run found, ready to be printed. */
export interface Report {
  problems: readonly PlacedProblem[];
  counts: Counts;
}

/** The path of a file of the content folder as seen from where `folder` is named from. */
export function pathFrom(folder: string, file: string): string {
  const above = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  return above === '' ? file : `${above}/${file}`;
}
