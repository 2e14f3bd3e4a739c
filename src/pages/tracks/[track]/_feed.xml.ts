import { framework } from 'virtual:framework';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Track } from '../../../core/framework/level.ts';
import { pathOf } from '../../../core/views/path-of.ts';
import { changesForTrack } from '../../../core/views/touched-by.ts';
import { changesFeed } from '../../../site/changes-feed.ts';
import { trackFeed } from '../../../site/feed-paths.ts';
import { words } from '../../../site/words.ts';

export const getStaticPaths = (() =>
  framework().tracks.flatMap((track) =>
    // Readers of feeds do not follow the page that leads on, and whoever follows a track goes on doing so.
    [track.id, ...track.formerly].map((id) => ({ params: { track: id }, props: { track } })),
  )) satisfies GetStaticPaths;

/** Changes that touch one track. */
export const GET: APIRoute<{ track: Track }> = ({ props: { track }, site }) => {
  const held = framework();
  const title = words.changesPage.trackFeedTitle(track.title, held.about.name);
  const feed = {
    title,
    path: trackFeed(track.id),
    page: pathOf('track', track.id),
    changes: changesForTrack(track, held),
  };
  return changesFeed(feed, held, site);
};
