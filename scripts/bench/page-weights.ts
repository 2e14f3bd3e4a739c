import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compressed, filesOfPage } from './files-of-page.ts';

/** What a reader loads, in bytes (brotli). */
export interface PageWeights {
  /** The median level page with all that it loads, fonts too. */
  level: number;
  /** Its parts without the fonts. */
  withoutFonts: number;
  requests: number;
}

/** Weighs the median level page of a built site. */
export function pageWeights(site: string): PageWeights {
  const levels = readdirSync(path.join(site, 'levels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(site, 'levels', name, 'index.html'))
    .filter((_, n) => n % 7 === 0)
    .map((file) => weigh(site, readFileSync(file, 'utf8')))
    .sort((a, b) => a.level - b.level);
  const middle = levels[Math.floor(levels.length / 2)];
  if (!middle) throw new Error('The site has no level pages to weigh.');
  return middle;
}

function weigh(site: string, html: string): PageWeights {
  const files = filesOfPage(site, html);
  const sizes = files.map((file) => ({ file, size: compressed(readFileSync(path.join(site, file))) }));
  const sum = (of: typeof sizes): number => of.reduce((total, { size }) => total + size, compressed(html));
  return {
    level: sum(sizes),
    withoutFonts: sum(sizes.filter(({ file }) => !file.endsWith('.woff2'))),
    requests: 1 + sizes.length,
  };
}
