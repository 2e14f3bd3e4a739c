import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The files that a browser loads with a page before its reader does anything, by their paths in the site. */
export function filesOfPage(site: string, html: string, base = '/'): string[] {
  const loaded = [...html.matchAll(/(?:src|href)="([^"]*\.(?:js|css|woff2))"/g)].map(
    ([, address = '']) => address,
  );
  return withImports(
    site,
    loaded.map((address) => address.slice(base.length)),
  );
}

/** Scripts load those that they import before anything runs. */
export function withImports(site: string, loaded: readonly string[]): string[] {
  const files = new Set(loaded);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const script = readFileSync(path.join(site, file), 'utf8');
    for (const [, name = ''] of script.matchAll(/(?:from|^import|;import)\s*"\.\/([^"]+)"/g))
      files.add(`_astro/${name}`);
  }
  return [...files];
}

export const compressed = (content: Buffer | string): number => brotliCompressSync(content).length;
