import { create } from 'fontkitten';
import type { FontFacts } from './brand-files.ts';

/** A sentence with every letter of the alphabet, and the spaces and vowels of ordinary prose. */
const sample =
  'The quick brown fox jumps over the lazy dog while seven wizards examine an old atlas of the sea.';

/** Reads a font file; nothing where it is no font that pages can use. */
export function readFont(bytes: Buffer): FontFacts | undefined {
  try {
    const font = create(bytes);
    if (font.isCollection) return undefined;
    const { unitsPerEm, ascent, descent, lineGap, variationAxes } = font;
    const own = font['OS/2'].usWeightClass;
    const { min = own, max = own } = variationAxes['wght'] ?? {};
    const widths = [...sample].map(
      (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
    );
    const width = widths.reduce((sum, each) => sum + each, 0) / widths.length;
    const inParts = (units: number): number => Math.round((units / unitsPerEm) * 10_000) / 10_000;
    return {
      weights: [min, max],
      ascent: inParts(ascent),
      descent: inParts(-descent),
      lineGap: inParts(lineGap),
      width: inParts(width),
    };
  } catch {
    return undefined;
  }
}
