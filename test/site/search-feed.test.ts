import { expect, test, vi } from 'vitest';
import { type FedPage, searchFeed } from '../../src/site/search-feed.ts';
import { siteOfPages } from './site-of-pages.ts';

const known = (text: string) => `<main data-pagefind-body>${text}</main>`;

/** A feed of a site, and the pages that came out of it so far. */
function feedOf(pages: Readonly<Record<string, string>>) {
  const site = siteOfPages(pages);
  const came: FedPage[] = [];
  const feed = searchFeed(site.folder, async (page) => void came.push(page));
  return { ...site, feed, came: () => came.map(({ sourcePath }) => sourcePath), pages: came };
}

test('pages come in the order in which they are expected, whichever is made first, and as soon as they can', async () => {
  const { feed, came } = feedOf({
    'a/index.html': known('A'),
    'b/index.html': known('B'),
    'c/index.html': known('C'),
  });
  feed.expect(['c/index.html', 'a/index.html', 'b/index.html']);
  feed.made('b/index.html');
  feed.made('a/index.html');
  await new Promise(setImmediate);
  expect(came()).toEqual([]);
  feed.made('c/index.html');
  await vi.waitFor(() => expect(came()).toEqual(['c/index.html', 'a/index.html', 'b/index.html']));
  expect(await feed.end()).toBe(3);
  expect(came()).toHaveLength(3);
});

test('a page that is not written yet comes with the content that is given, any other with that of its file', async () => {
  const { feed, pages, write } = feedOf({ 'a/index.html': known('A') });
  feed.expect(['b/index.html', 'a/index.html']);
  feed.made('b/index.html', Buffer.from(known('Given')));
  feed.made('a/index.html');
  write('b/index.html', known('Written later'));
  expect(await feed.end()).toBe(2);
  expect(pages.map(({ content }) => content.match(/<main.*/)?.[0])).toEqual([
    known('Given'),
    `${known('A')}</html>`,
  ]);
});

test('at the end comes what was expected and never told of, then what nobody expected; pages that search does not know never come', async () => {
  const { feed, came } = feedOf({
    'z/index.html': known('Z'),
    'x/index.html': known('X'),
    'moves/index.html': '<main>M</main>',
    'late/index.html': known('L'),
  });
  feed.expect(['404/index.html', 'moves/index.html', 'late/index.html']);
  feed.made('moves/index.html');
  expect(await feed.end()).toBe(3);
  expect(came()).toEqual(['late/index.html', 'x/index.html', 'z/index.html']);
});

test('what a page meets with is thrown at the end', async () => {
  const { folder } = siteOfPages({ 'a/index.html': known('A') });
  const feed = searchFeed(folder, async () => {
    throw new Error('The page cannot be read.');
  });
  feed.expect(['a/index.html']);
  feed.made('a/index.html');
  await new Promise(setImmediate);
  await expect(feed.end()).rejects.toThrow('The page cannot be read.');
});

test('a few pages are handed over before the first of them is taken in, and no more', async () => {
  const names = Array.from({ length: 40 }, (_, n) => `page-${n + 10}/index.html`);
  const { folder } = siteOfPages(Object.fromEntries(names.map((name) => [name, known(name)])));
  const taken: (() => void)[] = [];
  const feed = searchFeed(folder, () => new Promise((resolve) => taken.push(resolve)));
  feed.expect(names);
  for (const name of names) feed.made(name);
  await vi.waitFor(() => expect(taken).toHaveLength(16));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(taken).toHaveLength(16);
  const end = feed.end();
  await vi.waitFor(() => {
    for (const take of taken) take();
    expect(taken).toHaveLength(40);
  });
  expect(await end).toBe(40);
});
