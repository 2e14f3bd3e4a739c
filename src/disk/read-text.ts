import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { accessFault } from './access-fault.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './parse/fault.ts';

/** The largest file that is read, in bytes: 1 MiB, or 128 KiB where the parser of the site would take minutes for more. */
const largest = (path: string): number => (path.endsWith('.mdx') ? 131_072 : 1_048_576);

/**
 * The text of a file, or why it cannot be had. Files are read one after the other: they are so small and so many that
 * waiting for promises takes twenty times as long as reading.
 */
export function readText(path: string): { text: string } | { fault: Fault } {
  try {
    return readUpTo(largest(path), path);
  } catch (error) {
    return { fault: accessFault(error, 'file') };
  }
}

/** Room for one file at a time, and a byte that only a file that is too large fills. */
const room = Buffer.allocUnsafe(1_048_577);

/** The size is asked for where it has to be told: to ask before every file takes as long as reading it. */
function readUpTo(limit: number, path: string): ReturnType<typeof readText> {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length <= limit; length += read) {
      read = readSync(file, room, length, limit + 1 - length, null);
    }
    if (length > limit) return { fault: tooLarge(fstatSync(file).size, limit) };
    return decodeText(room.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

const tooLarge = (size: number, limit: number): Fault => ({
  check: 'files-are-of-a-sane-size',
  position: { line: 1, column: 1 },
  message: `The file holds ${size.toLocaleString('en')} bytes, and ${limit.toLocaleString('en')} are the most that is read.`,
  hint: 'Split it, or check that it is what it is called. Pictures belong in `media/`.',
});
