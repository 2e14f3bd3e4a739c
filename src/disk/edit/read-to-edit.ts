import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file with everything that it holds, a byte order mark included, so that it can be written back. */
export const readToEdit = (folder: string, path: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(readFileSync(join(folder, path)));
