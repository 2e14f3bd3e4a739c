import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

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
  const addresses = [...html.matchAll(/(?:src|href)="\/([^"]*\.(?:js|css|woff2))"/g)].map(
    ([, at = '']) => at,
  );
  const files = withImports(site, addresses);
  const sizes = files.map((file) => ({ file, size: compressed(readFileSync(path.join(site, file))) }));
  const sum = (of: typeof sizes): number => of.reduce((total, { size }) => total + size, compressed(html));
  return {
    level: sum(sizes),
    withoutFonts: sum(sizes.filter(({ file }) => !file.endsWith('.woff2'))),
    requests: 1 + sizes.length,
  };
}

/** Scripts load those that they import before anything runs. */
function withImports(site: string, addresses: readonly string[]): string[] {
  const files = new Set(addresses);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const script = readFileSync(path.join(site, file), 'utf8');
    for (const [, name = ''] of script.matchAll(/(?:from|^import|;import)\s*"\.\/([^"]+)"/g))
      files.add(`_astro/${name}`);
  }
  return [...files];
}

const compressed = (content: Buffer | string): number => brotliCompressSync(content).length;
