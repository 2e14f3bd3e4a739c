import type { Framework } from '../core/framework/framework.ts';

/** Whether search engines may list the site: by default where it is for the widest audience. */
export function mayBeListed({ about, audiences }: Pick<Framework, 'about' | 'audiences'>): boolean {
  if (about.searchEngines === 'widest') return audiences.length === 1;
  return about.searchEngines === 'all';
}

/** What every page tells search engines where they may not list the site. */
export const robots = 'noindex, nofollow';

/** The file that search engines read first, at the top of the host. */
export const robotsFile = (
  framework: Pick<Framework, 'about' | 'audiences'>,
  siteMaps: readonly string[] = [],
): string => {
  if (!mayBeListed(framework)) return 'User-agent: *\nDisallow: /\n';
  const listed = siteMaps.map((address) => `Sitemap: ${address}\n`).join('');
  return `User-agent: *\nDisallow:\n${listed && `\n${listed}`}`;
};
