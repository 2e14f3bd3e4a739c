import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Trellis itself lies; in a repository that has it as a package, below its `node_modules`. */
export const trellisFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The folders that a page in the dev server may load code from: Trellis, and where its packages lie. */
export const packageFolders: readonly string[] = [
  trellisFolder,
  ...(createRequire(import.meta.url).resolve.paths('astro') ?? []),
];

const address = (name: string): URL => new URL(`../../${name}`, import.meta.url);

/**
 * Takes pages and all that belongs to them from where Trellis lies, whatever folder Astro was started in. What Astro
 * writes for itself it writes there, so that nothing of Trellis is changed, which may lie where nobody can write.
 */
export function pagesOfTrellis(): AstroIntegration {
  return {
    name: 'trellis-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const started = fileURLToPath(config.root);
        if (path.resolve(started) === path.resolve(trellisFolder)) return;
        updateConfig({
          root: address(''),
          srcDir: address('src/'),
          vite: { cacheDir: path.join(started, 'cache') },
        });
      },
    },
  };
}
