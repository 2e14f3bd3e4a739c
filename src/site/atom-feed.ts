import { createHash } from 'node:crypto';
import { asHtml } from './html-text.ts';

export interface FeedEntry {
  /** What it is in this feed, for ever. */
  key: string;
  title: string;
  /** Such as `2027-01-31`. */
  day: string;
  address: string;
  text: string;
}

export interface Feed {
  key: string;
  title: string;
  author: string;
  language: string;
  /** Where it is, and the page that says the same. */
  address: string;
  page: string;
  /** The day that it is of while it has no entry. */
  since: string;
  /** Latest first. */
  entries: readonly FeedEntry[];
}

/** A feed as Atom (RFC 4287). The same entries give the same bytes, whenever it is built. */
export function atomFeed(feed: Feed): string {
  const { entries, since } = feed;
  const latest = entries.reduce(
    (day, entry) => (entry.day > day ? entry.day : day),
    entries[0]?.day ?? since,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    `  <id>${identity(feed.author, feed.key)}</id>`,
    `  <title>${escaped(feed.title)}</title>`,
    `  <updated>${midnight(latest)}</updated>`,
    `  <author><name>${escaped(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(feed.address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...entries.map((entry) => asEntry(entry, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function asEntry({ key, title, day, address, text }: FeedEntry, { author }: Feed): string {
  return [
    '  <entry>',
    `    <id>${identity(author, key)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <published>${midnight(day)}</published>`,
    `    <updated>${midnight(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `    <content type="text">${escaped(text)}</content>`,
    '  </entry>',
  ].join('\n');
}

const midnight = (day: string): string => `${day}T00:00:00Z`;

/** An id that stays when the site moves to another address. */
function identity(author: string, key: string): string {
  const hash = createHash('sha256').update(`${author}\n${key}`).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** Text as XML has it, without the signs that XML cannot hold. */
const escaped = (text: string): string =>
  asHtml(text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));
