import { noteUntold } from '../core/framework/reads.ts';
import type { PlacedProblem } from '../core/problems/problem.ts';

/** One list for all module graphs of the process, as with the framework. */
const holder = globalThis as { [key: symbol]: readonly PlacedProblem[] | undefined };
const key = Symbol.for('trellis.problems');

/** Keeps what was found in the framework that pages show. */
export function holdProblems(problems: readonly PlacedProblem[]): void {
  holder[key] = problems;
}

/** What was found in the framework that pages show, with what is for every audience. */
export function heldProblems(): readonly PlacedProblem[] {
  noteUntold();
  return holder[key] ?? [];
}
