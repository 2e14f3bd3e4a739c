import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a page or a file of data. Returns whether it did: what lies in its place already is left to Astro, which knows
 * what takes precedence. At once, since a process that makes pages has nothing else to do: to come back to it takes longer
 * than to write.
 */
export function writePage(file: string, body: Uint8Array): boolean {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, body, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
