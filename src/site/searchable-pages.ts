import { type FileHandle, open, readdir } from 'node:fs/promises';
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
  const found: string[] = [];
  const buffer = Buffer.alloc(beginning);
  for (const page of pages) {
    if (await hasMark(path.join(site, page), buffer)) found.push(page.replaceAll(path.sep, '/'));
  }
  return found;
}

async function hasMark(file: string, buffer: Buffer): Promise<boolean> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead).includes(mark);
  } finally {
    await handle?.close();
  }
}
