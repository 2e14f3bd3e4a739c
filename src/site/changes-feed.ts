import type { Framework } from '../core/framework/framework.ts';
import type { Change } from '../core/framework/things.ts';
import { pathOf } from '../core/views/path-of.ts';
import { atomFeed, type FeedEntry } from './atom-feed.ts';
import { plain } from './markdown.ts';
import { url } from './urls.ts';

/** What a feed of changes is about: its paths on the site, and its title. */
export interface FeedOf {
  title: string;
  path: string;
  page: string;
  changes: readonly Change[];
}

/** A feed of changes, as a file of the site. Without the address of the site its links have none either. */
export function changesFeed(of: FeedOf, { about }: Framework, site: URL | undefined): Response {
  const absolute = (path: string) => (site ? new URL(url(path), site).href : url(path));
  const feed = atomFeed({
    key: of.path,
    title: of.title,
    author: about.organisation ?? about.name,
    language: about.language,
    address: absolute(of.path),
    page: absolute(of.page),
    since: about.effectiveFrom ?? '2000-01-01',
    entries: of.changes.flatMap((change) => asEntry(change, absolute)),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

/** What has no day yet is no news. */
function asEntry(change: Change, absolute: (path: string) => string): FeedEntry[] {
  const { id, date, summary = id, forPeopleMidway } = change;
  if (date === undefined) return [];
  const text = [summary, forPeopleMidway].filter((each) => each !== undefined).map(plain);
  return [
    {
      key: `change/${id}`,
      title: plain(summary),
      day: date,
      address: absolute(pathOf('change', id)),
      text: text.join('\n\n'),
    },
  ];
}
