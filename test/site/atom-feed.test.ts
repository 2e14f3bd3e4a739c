import { expect, test } from 'vitest';
import { atomFeed, type Feed } from '../../src/site/atom-feed.ts';

const empty: Feed = {
  key: '/changes/feed.xml',
  title: 'What changed',
  author: 'Small & Sons',
  language: 'en',
  address: 'https://careers.example.com/changes/feed.xml',
  page: 'https://careers.example.com/changes/',
  since: '2027-01-01',
  entries: [],
};

const entry = {
  key: 'change/one',
  title: 'Less than <three> "words" & more',
  day: '2027-06-14',
  address: 'https://careers.example.com/changes/one/?a=1&b=2',
  text: 'Nothing\u0000 changes \ud800here.',
};

test('a feed is Atom, and what it says stays text', () => {
  expect(atomFeed({ ...empty, entries: [entry] })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>urn:uuid:40d5a48d-c584-8a0f-8087-b2640af1ef13</id>
  <title>What changed</title>
  <updated>2027-06-14T00:00:00Z</updated>
  <author><name>Small &amp; Sons</name></author>
  <link rel="self" type="application/atom+xml" href="https://careers.example.com/changes/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://careers.example.com/changes/"/>
  <entry>
    <id>urn:uuid:3b0d9978-f6f8-8e3f-8925-40311696fbff</id>
    <title>Less than &lt;three&gt; &quot;words&quot; &amp; more</title>
    <published>2027-06-14T00:00:00Z</published>
    <updated>2027-06-14T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://careers.example.com/changes/one/?a=1&amp;b=2"/>
    <content type="text">Nothing changes here.</content>
  </entry>
</feed>
`);
});

test('a feed without entries is of the day since when there is something to follow', () => {
  expect(atomFeed(empty)).toContain('<updated>2027-01-01T00:00:00Z</updated>');
});

test('a feed is as new as its newest entry, whatever the order', () => {
  const older = { ...entry, key: 'change/older', day: '2027-02-01' };
  expect(atomFeed({ ...empty, entries: [older, entry] })).toContain(
    '<updated>2027-06-14T00:00:00Z</updated>\n  <author>',
  );
});

test('ids stay when the site moves, and differ by entry and by whose they are', () => {
  const idsOf = (feed: Feed) => [...atomFeed(feed).matchAll(/<id>([^<]+)/g)].map(([, id]) => id);
  const feed = { ...empty, entries: [entry] };
  const elsewhere = { ...entry, address: 'https://elsewhere.example.com/' };
  expect(idsOf({ ...feed, address: 'https://elsewhere.example.com/', entries: [elsewhere] })).toEqual(
    idsOf(feed),
  );
  expect(new Set([...idsOf(feed), ...idsOf({ ...feed, author: 'Others' })]).size).toBe(4);
});
