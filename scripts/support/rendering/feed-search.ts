import path from 'node:path';
import { heldSearchFeed } from '../../../src/site/held-search-feed.ts';

/** Tells the search index which pages will be made, in an order that is the same whichever is made first. */
export function expectPages(files: readonly (string | undefined)[]): void {
  heldSearchFeed()?.expect(files.filter((file) => file !== undefined).map(withSlashes));
}

/** A page is made. Where its content is not given, it is written, or search does not know it. */
export function pageIsMade(file: string, content?: Buffer): void {
  heldSearchFeed()?.made(withSlashes(file), content);
}

const withSlashes = (file: string): string => file.replaceAll(path.sep, '/');
