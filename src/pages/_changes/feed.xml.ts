import { framework } from 'virtual:framework';
import type { APIRoute } from 'astro';
import { changesFeed } from '../../site/changes-feed.ts';
import { allFeed } from '../../site/feed-paths.ts';
import { words } from '../../site/words.ts';

/** All changes, to be followed with a reader of feeds. */
export const GET: APIRoute = ({ site }) => {
  const held = framework();
  const title = words.changesPage.feedTitle(held.about.name);
  return changesFeed({ title, path: allFeed, page: '/changes/', changes: held.changes }, held, site);
};
