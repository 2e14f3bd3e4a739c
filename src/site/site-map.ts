import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { formerPaths } from '../core/views/former-paths.ts';
import { heldFramework } from './held-framework.ts';
import type { SiteOptions } from './site-options.ts';

const forEditors = ['/health/', '/parity/'];

/**
 * Lists all pages for search engines, except those that only lead elsewhere and those for editors. Addresses need the
 * place where the site will be published, so that without `--site` there is no list.
 */
export function siteMap({ site, base }: SiteOptions): AstroIntegration[] {
  if (!site) return [];
  const isListed = (page: string): boolean => {
    const path = `/${new URL(page).pathname.slice(base.length)}`;
    return !forEditors.includes(path) && !former().has(path);
  };
  return [sitemap({ filter: isListed })];
}

const former = (): Set<string> => {
  const framework = heldFramework();
  return new Set(framework ? formerPaths(framework).map(({ from }) => from) : []);
};
