import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { searchablePages } from '../../src/site/searchable-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('search knows the pages whose main part is marked, however long their head is', async () => {
  const site = temporaryFolder();
  const page = (name: string, main: string) => {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), `<html><head>${'<!-- -->'.repeat(3000)}</head>${main}</html>`);
  };
  page('levels/seller/index.html', '<main id="content" data-pagefind-body>A</main>');
  page('index.html', '<main>B</main>');
  page('moves/a/b/index.html', '<main>C</main>');
  page('competencies/asking/index.html', '<main data-pagefind-body>D</main>');
  page('levels/seller/level.md', 'data-pagefind-body');
  expect(await searchablePages(site)).toEqual(['competencies/asking/index.html', 'levels/seller/index.html']);
});
