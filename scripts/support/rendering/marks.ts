import { createHash, hash } from 'node:crypto';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { cellsIn } from './cells.ts';
import { type LeftOut, type Numbers, writtenOut } from './written-out.ts';

/** How many bytes stand for the value of a cell. */
const length = 16;

export interface Marks {
  /** Stands for all that a framework holds but its cells. */
  frame: string;
  /** Stand for the values of its cells, one after the other. */
  cells: Buffer;
}

/** What two frameworks have in common where a page that is made of them comes out the same. */
export function marksOf(framework: Framework): Marks {
  const cells = [...cellsIn(framework)];
  const leftOut = new Map<object, Set<string>>();
  for (const { thing, field } of cells) {
    const fields = leftOut.get(thing);
    if (fields) fields.add(field);
    else leftOut.set(thing, new Set([field]));
  }
  const { numbers, pieces } = writtenOut(framework, leftOut);
  const frame = digestOf(pieces);
  const marks = Buffer.alloc(cells.length * length);
  for (const [number, { thing, field }] of cells.entries()) {
    if (thing[field] !== undefined) markOf(thing[field], leftOut, numbers).copy(marks, number * length);
  }
  return { frame, cells: marks };
}

function markOf(value: unknown, leftOut: LeftOut, numbers: Numbers): Buffer {
  return hash('sha256', [...writtenOut(value, leftOut, numbers).pieces].join(''), 'buffer').subarray(
    0,
    length,
  );
}

/** The same digest for the same text, however it comes in pieces. */
export function digestOf(pieces: Iterable<string>): string {
  const whole = createHash('sha256');
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 65_536) continue;
    whole.update(waiting);
    waiting = '';
  }
  return whole.update(waiting).digest('base64');
}

/** Which cells hold something else than before. */
export function changedCells(before: Buffer, now: Buffer): ReadonlySet<number> {
  const changed = new Set<number>();
  for (let number = 0; number * length < now.length; number++) {
    const [start, end] = [number * length, (number + 1) * length];
    if (now.compare(before, start, end, start, end) !== 0) changed.add(number);
  }
  return changed;
}
