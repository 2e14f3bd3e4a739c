import { framework } from 'virtual:framework';
import { robotsFile } from '../site/search-engines.ts';

/** What search engines may list. They read it where the site stands at the top of its host. */
export function GET(): Response {
  return new Response(robotsFile(framework()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
