import type { Position } from '../../core/problems/problem.ts';
import type { ReadingCheck } from '../reading-checks.ts';

/** What keeps a text from being read, with its place in the whole file. */
export interface Fault {
  check: ReadingCheck;
  position: Position;
  message: string;
  hint: string;
}

/** How deep a file may nest, so that no reader of it runs out of stack. The model needs about ten levels. */
export const deepest = 100;
