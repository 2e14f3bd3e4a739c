import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface PageCount {
  pages: number;
  /** Words between `<main>` and `</main>`, all pages together. */
  words: number;
}

const printed = /(?:^|[\\/])print[\\/]index\.html$/;

/**
 * What readers find on the pages of a built site. Pages that only lead elsewhere are none, and neither are documents to
 * print, which say again what stands on the others.
 */
export function countWords(site: string): PageCount {
  let pages = 0;
  let words = 0;
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html') || printed.test(file)) continue;
    const main = /<main[\s>][\s\S]*<\/main>/.exec(readFileSync(path.join(site, file), 'utf8'))?.[0];
    if (main === undefined) continue;
    pages += 1;
    words += main.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0;
  }
  return { pages, words };
}
