import { expect, test } from 'vitest';
import { isSearchable, pagesOfSite } from '../../src/site/searchable-pages.ts';
import { siteOfPages } from './site-of-pages.ts';

const pages = {
  'levels/seller/index.html': '<main id="content" data-pagefind-body>A</main>',
  'index.html': '<main>B</main>',
  'moves/a/b/index.html': '<main>C</main>',
  'competencies/asking/index.html': '<main data-pagefind-body>D</main>',
  'levels/seller/level.md': 'data-pagefind-body',
};

test('search knows the pages whose main part is marked, however long their head is', async () => {
  const site = siteOfPages(pages);
  const found = await pagesOfSite(site.folder);
  expect(found).toEqual([
    'competencies/asking/index.html',
    'index.html',
    'levels/seller/index.html',
    'moves/a/b/index.html',
  ]);
  const marked = ['competencies/asking/index.html', 'levels/seller/index.html'];
  expect(found.filter((page) => isSearchable({ file: site.file(page) }))).toEqual(marked);
  expect(found.filter((page) => isSearchable({ content: site.content(page) }))).toEqual(marked);
});
