import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const withSlashes = (file: string) => file.replaceAll('\\', '/');
const trellis = withSlashes(fileURLToPath(new URL('../../', import.meta.url)));
const astro = withSlashes(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')));

const handedOn = [
  `${trellis}src/core/words/en.ts`,
  `${trellis}src/core/views/career-map/maps-of.ts`,
  `${trellis}src/disk/read-text.ts`,
  `${astro}/dist/manifest/serialized.js`,
  `${astro}/dist/vite-plugin-astro-server/index.js`,
  `${astro}/dist/vite-plugin-astro/index.js`,
];
const left = [
  `${trellis}src/site/words.ts`,
  `${trellis}src/core/README.md`,
  `${astro}/dist/core/app/base.js`,
  `${astro}/dist/vite-plugin-app/index.js`,
];

let found: { came: string[]; before: unknown; after: unknown; told: string[] };

beforeAll(() => {
  const program = fileURLToPath(new URL('./support/compare-with-node.ts', import.meta.url));
  found = JSON.parse(execFileSync(process.execPath, [program, ...handedOn, ...left], { encoding: 'utf8' }));
});

test('pages in the dev server get what Node has of the rooms that know no pages, and of the server that Astro sets up', () => {
  expect(found.came.slice(0, handedOn.length)).toEqual(handedOn.map(() => 'the same'));
});

test('all else is left to Vite', () => {
  expect(found.came.slice(handedOn.length)).toEqual(left.map(() => 'left to Vite'));
});

test('who changes code that Node has loaded is told so once, and no page is loaded again for it', () => {
  expect(found.before).toBe('left to Vite');
  expect(found.after).toEqual([[], []]);
  expect(found.told).toEqual([
    'src/core/words/en.ts has changed. Start the server again to see what it does.',
  ]);
});
