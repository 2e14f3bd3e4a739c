import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { formerPaths } from '../core/views/former-paths.ts';
import { heldFramework } from './held-framework.ts';
import { languageAddresses } from './language-addresses.ts';
import type { SiteOptions } from './site-options.ts';

/** Pages for editors, the one without a network, and documents that say again what other pages say. */
const isUnlisted = (path: string): boolean =>
  ['/health/', '/parity/', '/print/', '/offline/'].includes(path) || /^\/tracks\/[^/]+\/print\/$/.test(path);

/**
 * Lists all pages for search engines, except those that only lead elsewhere, those for editors and documents to print. Addresses need the
 * place where the site will be published, so that without `--site` there is no list.
 */
export function siteMap({ site, base }: SiteOptions): AstroIntegration[] {
  if (!site) return [];
  const isListed = (page: string): boolean => {
    const path = `/${new URL(page).pathname.slice(base.length)}`;
    return !isUnlisted(path) && !former().has(path);
  };
  return [sitemap({ filter: isListed, serialize: (item) => ({ ...item, ...inLanguages(item.url, base) }) })];
}

/** The same page in the other languages, for search engines. */
function inLanguages(page: string, base: string) {
  const { origin, pathname } = new URL(page);
  const about = heldFramework()?.about;
  const addresses = about ? languageAddresses(pathname, base, about) : [];
  const links = addresses.map(({ language, href }) => ({ lang: language, url: origin + href }));
  return links.length > 0 ? { links } : {};
}

const former = (): Set<string> => {
  const framework = heldFramework();
  return new Set(framework ? formerPaths(framework).map(({ from }) => from) : []);
};
