import type { SearchFeed } from './search-feed.ts';

/** As in `held-framework.ts`: commands and the configuration of Astro run in one process. */
const holder = globalThis as { [key: symbol]: SearchFeed | undefined };
const key = Symbol.for('trellis.search-feed');

/** Makes this the feed of the site that is being built. */
export function holdSearchFeed(feed: SearchFeed | undefined): void {
  holder[key] = feed;
}

/** The feed of the site that is being built, where it has a search index. */
export const heldSearchFeed = (): SearchFeed | undefined => holder[key];
