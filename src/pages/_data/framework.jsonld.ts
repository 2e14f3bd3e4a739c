import { framework } from 'virtual:framework';
import type { APIContext } from 'astro';
import { linkedData } from '../../core/views/linked-data.ts';
import { plain } from '../../site/markdown.ts';
import { url } from '../../site/urls.ts';

/** Levels and competencies in the words of schema.org; with full addresses where the site knows its own. */
export function GET({ site }: APIContext): Response {
  const addressOf = (path: string): string => (site ? new URL(url(path), site).href : url(path));
  return new Response(JSON.stringify(linkedData(framework(), { addressOf, plain })), {
    headers: { 'content-type': 'application/ld+json' },
  });
}
