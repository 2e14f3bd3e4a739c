import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A built site, with a head as long as that of real pages before the main part of each. */
export function siteOfPages(pages: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const file = (page: string) => path.join(folder, page);
  const write = (page: string, main: string) => {
    mkdirSync(path.dirname(file(page)), { recursive: true });
    writeFileSync(file(page), `<html><head>${'<!-- -->'.repeat(3000)}</head>${main}</html>`);
  };
  for (const [page, main] of Object.entries(pages)) write(page, main);
  return { folder, file, write, content: (page: string) => readFileSync(file(page)) };
}
