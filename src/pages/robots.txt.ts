import { framework } from 'virtual:framework';
import type { APIRoute } from 'astro';
import { baseIn, topOf } from '../site/language-addresses.ts';
import { robotsFile } from '../site/search-engines.ts';
import { url } from '../site/urls.ts';

/** What search engines may list. They read it where the site stands at the top of its host. */
export const GET: APIRoute = ({ site }) => {
  const { about } = framework();
  const bases = about.languages.map((language) => baseIn(language, topOf(url('/'), about), about));
  const siteMaps = site ? bases.map((base) => new URL(`${base}sitemap-index.xml`, site).href) : [];
  return new Response(robotsFile(framework(), siteMaps), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
