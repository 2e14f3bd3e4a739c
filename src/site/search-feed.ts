import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isSearchable, pagesOfSite } from './searchable-pages.ts';

/** A page on its way into the search index. */
export interface FedPage {
  /** Its file in the site, with slashes. */
  sourcePath: string;
  content: string;
}

/** Hands the pages that search knows to the search index while others are still being made. */
export interface SearchFeed {
  /** The pages that will be made, by file. In this order they are handed over, whichever is made first. */
  expect(pages: readonly string[]): void;
  /** A page is made. Its content is read where it is not given. */
  made(page: string, content?: Buffer): void;
  /** Hands over what is left of the site, which is complete now. Returns how many pages search knows, or throws what one met with. */
  end(): Promise<number>;
}

/** So many pages are handed over before the first of them has to be taken in. */
const ahead = 16;

/** Feeds the pages of the site in a folder to `add`, each at most once. The same pages come in the same order. */
export function searchFeed(site: string, add: (page: FedPage) => Promise<void>): SearchFeed {
  const expected: string[] = [];
  const given = new Map<string, Buffer | undefined>();
  const adding: Promise<void>[] = [];
  let next = 0;
  let count = 0;
  let last = Promise.resolve();

  async function hand(page: string, content: Buffer | undefined): Promise<void> {
    const text = content?.toString() ?? (await readFile(path.join(site, page), 'utf8'));
    if (adding.length >= ahead) await adding.shift();
    const added = add({ sourcePath: page, content: text });
    // Whoever waits for it is told.
    added.catch(() => {});
    adding.push(added);
  }

  function handWhatIsMade(): void {
    for (; next < expected.length; next += 1) {
      const page = expected[next];
      if (page === undefined || !given.has(page)) return;
      const content = given.get(page);
      given.set(page, undefined);
      if (!isKnown(path.join(site, page), content)) continue;
      count += 1;
      last = last.then(() => hand(page, content));
      last.catch(() => {});
    }
  }

  const made = (page: string, content?: Buffer): void => {
    if (!given.has(page)) given.set(page, content);
    handWhatIsMade();
  };

  return {
    expect: (pages) => void expected.push(...pages),
    made,
    async end() {
      const known = new Set(expected);
      const all = await pagesOfSite(site);
      expected.push(...all.filter((page) => !known.has(page)));
      for (const page of expected) made(page);
      await last;
      await Promise.all(adding);
      return count;
    },
  };
}

/** Whether search knows a page. It does not if the page was not written after all. */
function isKnown(file: string, content: Buffer | undefined): boolean {
  if (content) return isSearchable({ content });
  return existsSync(file) && isSearchable({ file });
}
