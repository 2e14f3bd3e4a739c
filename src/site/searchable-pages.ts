import { closeSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The mark stands on `<main>`, which follows the head of a page and its navigation: far less than this. */
const beginning = 65_536;
const mark = 'data-pagefind-body';

/** One for all pages, none of which it is read again from. */
const buffer = Buffer.alloc(beginning);

/** All pages of a built site, as paths with slashes, in order. */
export async function pagesOfSite(site: string): Promise<string[]> {
  const files = await readdir(site, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/**
 * Whether search knows a page, by its file or by its content. Pagefind would read every page to the end to find out, and
 * most pages of a large framework are moves, which are found by their levels. Nothing is read in turns here: to wait for
 * each of thousands of files takes ten times as long.
 */
export function isSearchable(page: { file: string } | { content: Buffer }): boolean {
  if ('content' in page) return page.content.subarray(0, beginning).includes(mark);
  const handle = openSync(page.file, 'r');
  try {
    const length = readSync(handle, buffer, 0, beginning, 0);
    return buffer.subarray(0, length).includes(mark);
  } finally {
    closeSync(handle);
  }
}
