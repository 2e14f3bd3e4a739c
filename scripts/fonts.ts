import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Cuts the two faces of the site to size: one upright file each, Latin-1 and the punctuation and arrows that
 * pages use, with the typographic features that they use. Run it after a new version of a font; the cut files
 * are committed.
 */
const require = createRequire(import.meta.url);

const latin1 = Array.from({ length: 0xff - 0x20 }, (_, n) => String.fromCodePoint(n + 0x20)).join('');
const characters = `${latin1}‘’“”‚„…–—•→←↑↓↔×≥≤≈€™ŒœŠšŽžŸ`;

const features = ['kern', 'liga', 'locl', 'ccmp', 'mark'];

const faces = [
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'text.woff2',
    options: { keepFeatures: [...features, 'tnum'], variationAxes: { wght: { min: 400, max: 700 } } },
  },
  {
    from: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
    to: 'title.woff2',
    options: { keepFeatures: features },
  },
];

for (const { from, to, options } of faces) {
  const cut = await subsetFont(await readFile(require.resolve(from)), characters, {
    targetFormat: 'woff2',
    ...options,
  });
  await writeFile(new URL(`../src/assets/fonts/${to}`, import.meta.url), cut);
  console.log(`${to}: ${(cut.length / 1000).toFixed(1)} kB`);
}
