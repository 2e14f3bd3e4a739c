/** How many competencies a move asks to hold, deepen, begin and let go, and its distance. */
export interface ChangeCounts {
  held: number;
  /** How many of those held are worded differently by the two levels. */
  reworded: number;
  deepen: number;
  new: number;
  letGo: number;
  distance: number;
}

/** What going from one level to another asks in one competency. */
export type Change = 'new' | 'deepen' | 'keep' | 'let-go';

/**
 * How what is expected of a competency changes, and the steps to climb, which are 0 unless it is new or
 * deeper. Both sides are positions on the scale; 0 where it is expected at no stated proficiency, nothing
 * where it is not expected. Where one of two sides is not stated, what both expect is kept.
 */
export function changeBetween(
  before: number | undefined,
  after: number | undefined,
): { change: Change; steps: number } {
  if (after === undefined) return { change: before === undefined ? 'keep' : 'let-go', steps: 0 };
  const steps = stepsBetween(before, after);
  if (steps > 0) return { change: before === undefined ? 'new' : 'deepen', steps };
  return { change: after > 0 && after < (before ?? 0) ? 'let-go' : 'keep', steps };
}

/** The steps alone. */
export function stepsBetween(before: number | undefined, after: number): number {
  if (before === undefined) return Math.max(after, 1);
  return before > 0 && after > before ? after - before : 0;
}

/** What a level expects of a competency: a position on the scale, 0 where none is stated, and its own words. */
interface Worded {
  at: number;
  statements?: readonly string[];
}

/** Whether both levels expect it at no stated proficiency, each in words of its own. Their order does not count. */
export function isReworded(before: Worded | undefined, after: Worded | undefined): boolean {
  if (before?.at !== 0 || after?.at !== 0) return false;
  const said = ({ statements = [] }: Worded) => [...statements].sort().join('\n');
  return said(before) !== said(after);
}
