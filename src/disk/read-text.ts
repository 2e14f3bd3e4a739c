import { readFileSync, statSync } from 'node:fs';
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
    const { size } = statSync(path);
    return size > largest(path) ? { fault: tooLarge(size, largest(path)) } : decodeText(readFileSync(path));
  } catch (error) {
    return { fault: accessFault(error, 'file') };
  }
}

const tooLarge = (size: number, limit: number): Fault => ({
  check: 'files-are-of-a-sane-size',
  position: { line: 1, column: 1 },
  message: `The file holds ${size.toLocaleString('en')} bytes, and ${limit.toLocaleString('en')} are the most that is read.`,
  hint: 'Split it, or check that it is what it is called. Pictures belong in `media/`.',
});
