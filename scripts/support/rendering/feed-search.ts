import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { heldSearchFeed } from '../../../src/site/held-search-feed.ts';
import type { Route } from './astro-app.ts';

/** Where in the site a page is written, by its address; nothing for what is no page. */
type FileOf = (address: string, route: Route) => string | undefined;

/** Tells the search index which pages will be made, in an order that is the same whichever is made first. */
export function expectPages(files: readonly (string | undefined)[]): void {
  heldSearchFeed()?.expect(files.filter((file) => file !== undefined).map(withSlashes));
}

/** A page is written. */
export function pageIsMade(file: string): void {
  heldSearchFeed()?.made(withSlashes(file));
}

const withSlashes = (file: string): string => file.replaceAll(path.sep, '/');

/** Gives pages to the search index as they are made, so that it reads them while others are still to come. */
export function feedingSearch(prerenderer: AstroPrerenderer, fileOf: FileOf): AstroPrerenderer {
  return {
    ...prerenderer,
    async render(request, options) {
      const rendered = await prerenderer.render(request, options);
      const [response, more] = rendered instanceof Response ? [rendered, {}] : [rendered.response, rendered];
      const file = fileOf(request.url, options.routeData);
      if (!file) return rendered;
      // Without a body it is written already.
      if (!response.body) pageIsMade(file);
      if (!response.body) return rendered;
      const body = Buffer.from(await response.arrayBuffer());
      // The page that says that there is none is written elsewhere, and search does not know it.
      heldSearchFeed()?.made(withSlashes(file), response.ok ? body : undefined);
      return { ...more, response: new Response(body, response) };
    },
  };
}
