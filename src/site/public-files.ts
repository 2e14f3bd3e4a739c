import { existsSync, readdirSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentTypeOf } from './content-type-of.ts';
import type { SiteOptions } from './site-options.ts';
import { trellisFolder } from './trellis-folder.ts';

const own = path.join(trellisFolder, 'public');

/**
 * Puts files on the site as they are: those of the folder `public` beside the content, and those of Trellis that it
 * does not replace. A `README.md` there is for those who keep the folder.
 */
export function publicFiles({ content }: SiteOptions): AstroIntegration {
  const theirs = publicBeside(content);
  return {
    name: 'trellis-public-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ publicDir: pathToFileURL(path.join(theirs ?? own, path.sep)) });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '/' }, response, next) => {
          const name = url.slice(server.config.base.length).replace(/[?#].*$/, '');
          if (!ownFiles().includes(name)) return next();
          response.setHeader('content-type', contentTypeOf(name));
          response.end(await readFile(path.join(own, name)));
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await rm(path.join(site, 'README.md'), { force: true });
        const missing = ownFiles().filter((name) => !existsSync(path.join(site, name)));
        for (const name of missing) await cp(path.join(own, name), path.join(site, name));
      },
    },
  };
}

/** The name is compared letter by letter, since `Public` is where some systems keep what a person shares. */
function publicBeside(content: string): string | undefined {
  const around = path.dirname(content);
  const isThere = existsSync(around) && readdirSync(around).includes('public');
  return isThere ? path.join(around, 'public') : undefined;
}

const ownFiles = (): string[] => readdirSync(own);
