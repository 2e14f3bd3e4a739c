import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Route } from './astro-app.ts';
import { pageIsMade } from './feed-search.ts';
import { writePage } from './write-page.ts';

/** Where things are written, relative to the folder of the site. */
export interface Places {
  site(): string;
  /** Nothing for what Astro writes. */
  of(address: string, route: Route): string | undefined;
  /** The same for what search may know; nothing for what is no page. */
  ofPage(address: string, route: Route): string | undefined;
}

/**
 * Takes in what is made: writes it, where that has not been done, and gives pages to the search index, so that it reads
 * them while others are still to come.
 */
export function takingIn(prerenderer: AstroPrerenderer, places: Places): AstroPrerenderer {
  return {
    ...prerenderer,
    async render(request, { routeData, ...options }) {
      const rendered = await prerenderer.render(request, { routeData, ...options });
      const [response, more] = rendered instanceof Response ? [rendered, {}] : [rendered.response, rendered];
      const page = places.ofPage(request.url, routeData);
      // Without a body it is written already.
      if (!response.body) {
        if (page) pageIsMade(page);
        return rendered;
      }
      const body = Buffer.from(await response.arrayBuffer());
      // The page that says that there is none is written elsewhere, and search does not know it.
      if (page) pageIsMade(page, response.ok ? body : undefined);
      const place = response.status === 200 ? places.of(request.url, routeData) : undefined;
      const isWritten = place !== undefined && writePage(path.join(places.site(), place), body);
      return { ...more, response: isWritten ? new Response(null) : new Response(body, response) };
    },
  };
}
