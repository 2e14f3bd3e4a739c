import { framework } from 'virtual:framework';
import type { APIRoute } from 'astro';
import { robotsFile } from '../site/search-engines.ts';
import { url } from '../site/urls.ts';

/** What search engines may list. They read it where the site stands at the top of its host. */
export const GET: APIRoute = ({ site }) => {
  const siteMap = site && new URL(url('/sitemap-index.xml'), site).href;
  return new Response(robotsFile(framework(), siteMap), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
