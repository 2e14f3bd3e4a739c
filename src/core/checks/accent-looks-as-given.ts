import { frameworkFile } from '../catalog/catalog.ts';
import { accentFrom } from '../colour/accent.ts';
import { readColour } from '../colour/colour.ts';
import { type Mode, modes } from '../colour/paper.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

/** How much of its strength a colour may lose and still be taken for the same one. */
const mostLost = 1 / 3;

export const accentLooksAsGiven: CatalogCheck = {
  name: 'accent-looks-as-given',
  rule: 'The accent of the brand keeps most of its strength where it is made darker or lighter to be read.',
  severity: 'note',
  run(catalog, _context, report) {
    const framework = frameworkFile(catalog);
    const accent = framework?.data.brand?.accent;
    if (!framework || typeof accent !== 'string') return;
    for (const { mode, shown } of weakened(accent)) {
      report({
        file: framework.file,
        path: ['brand', 'accent'],
        message: `${quote('brand.accent')} is ${quote(accent)}, which cannot be read on ${mode} paper. Pages show ${quote(shown)} there, which is much weaker.`,
        hint: 'Where that does not look like the brand, write `accent: { light: …, dark: … }` with two colours of it.',
      });
    }
  },
};

function weakened(accent: string): { mode: Mode; shown: string }[] {
  const given = readColour(accent)?.chroma ?? 0;
  const derived = accentFrom(accent);
  return modes.flatMap((mode) => {
    const shown = derived?.[mode] ?? accent;
    const left = readColour(shown)?.chroma ?? given;
    return left < given * (1 - mostLost) ? [{ mode, shown }] : [];
  });
}
