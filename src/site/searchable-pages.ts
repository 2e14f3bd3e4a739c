import { closeSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The mark stands on `<main>`, which follows the head of a page and its navigation: far less than this. */
const beginning = 65_536;
const mark = 'data-pagefind-body';

/**
 * The pages of a built site that search knows, as paths with slashes, in order. Pagefind would read every page to the end
 * to find out, and most pages of a large framework are moves, which are found by their levels.
 */
export async function searchablePages(site: string): Promise<string[]> {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  const buffer = Buffer.alloc(beginning);
  return pages
    .filter((page) => hasMark(path.join(site, page), buffer))
    .map((page) => page.replaceAll(path.sep, '/'));
}

/** Read at once: to wait for each of thousands of files takes ten times as long. */
function hasMark(file: string, buffer: Buffer): boolean {
  const handle = openSync(file);
  try {
    const length = readSync(handle, buffer, 0, buffer.length, 0);
    return buffer.subarray(0, length).includes(mark);
  } finally {
    closeSync(handle);
  }
}
