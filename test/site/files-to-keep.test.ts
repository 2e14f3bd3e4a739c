import { expect, test } from 'vitest';
import { filesToKeep, roomAtOnce } from '../../src/site/offline/files-to-keep.ts';

const file = (path: string, bytes = 1000) => ({ path, bytes });
const kept = (...files: { path: string; bytes: number }[]) => {
  const found = filesToKeep(files);
  const paths = found.files.map(({ path }) => path);
  return { atOnce: paths.slice(0, found.atOnce), later: paths.slice(found.atOnce) };
};

test('what every page needs comes first, then what is read most, then the rest as it is read', () => {
  const all = [
    'moves/a/b/',
    'print/',
    'levels/a/with/c/',
    'levels/a/',
    'activities/x/',
    'competencies/x/',
    'tracks/t/',
    'tracks/t/print/',
    'pagefind/pagefind.js',
    'tracks/',
    '',
    'theme.js',
    '_astro/Page.css',
    'plan/framework.json',
    'levels/a/level.md',
  ];
  expect(kept(...all.map((path) => file(path)))).toEqual({
    atOnce: [
      'tracks/',
      '',
      'theme.js',
      '_astro/Page.css',
      'plan/framework.json',
      'pagefind/pagefind.js',
      'tracks/t/',
      'levels/a/',
      'competencies/x/',
      'activities/x/',
      'levels/a/with/c/',
      'moves/a/b/',
    ],
    later: ['print/', 'tracks/t/print/', 'levels/a/level.md'],
  });
});

test('pages are kept at once while there is room', () => {
  const large = roomAtOnce / 2;
  expect(kept(file('levels/a/', large), file('levels/b/', large - 1), file('levels/c/', large))).toEqual({
    atOnce: ['levels/a/', 'levels/b/'],
    later: ['levels/c/'],
  });
});

test('what every page needs is kept whatever it weighs', () => {
  expect(kept(file('_astro/a.js', roomAtOnce), file('', roomAtOnce), file('levels/a/'))).toEqual({
    atOnce: ['_astro/a.js', ''],
    later: ['levels/a/'],
  });
});

test('a search index that would take more than half of the room is kept as it is used', () => {
  const index = file('pagefind/index/a.pf_index', roomAtOnce / 2 + 1);
  expect(kept(index, file('levels/a/'))).toEqual({
    atOnce: ['levels/a/'],
    later: ['pagefind/index/a.pf_index'],
  });
});

test('what robots and servers read, pages for editors and the worker itself are in no browser', () => {
  const left = [
    '404.html',
    'robots.txt',
    'sitemap-0.xml',
    'service-worker.js',
    '_headers',
    'web.config',
    'staticwebapp.config.json',
    'health.json',
  ];
  expect(kept(...left.map((path) => file(path)))).toEqual({ atOnce: [], later: [] });
});
