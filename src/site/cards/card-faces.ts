import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cardFiles } from 'virtual:card-files';
import { create } from 'fontkitten';
import type { Brand } from '../../core/framework/brand.ts';
import { keptByText } from '../../core/framework/kept.ts';
import { noteFile } from '../note-file.ts';
import { siteOptions } from '../site-options.ts';

/** A face that cards are set in, from a font file, since no card may depend on the fonts of a computer. */
export interface CardFace {
  family: string;
  bytes: Uint8Array;
  /** How wide a text is, in parts of its size; nothing where the face lacks a letter of it. */
  widthOf(text: string): number | undefined;
}

export type CardFaces = Readonly<Record<'text' | 'title', CardFace>>;

/** The faces of a brand, or those of the site where the brand has no files of its own. */
export function cardFaces({ fonts }: Brand): CardFaces {
  const fileOf = (role: 'text' | 'title'): string => {
    const face = fonts[role];
    const [first] = face && 'files' in face ? face.files : [];
    return first ? path.join(siteOptions().content, first) : cardFiles[role];
  };
  return { text: faceIn(fileOf('text')), title: faceIn(fileOf('title')) };
}

const faceIn = keptByText((file): CardFace => {
  noteFile(file);
  return readFace(readFileSync(file));
});

function readFace(bytes: Buffer): CardFace {
  const font = create(bytes);
  if (font.isCollection) throw new Error('A font file of the brand holds several fonts.');
  const widths = new Map<string, number | undefined>();
  const widthOfLetter = (letter: string): number | undefined => {
    const point = letter.codePointAt(0) ?? 0;
    if (!widths.has(letter))
      widths.set(
        letter,
        font.hasGlyphForCodePoint(point)
          ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm
          : undefined,
      );
    return widths.get(letter);
  };
  return {
    family: font.familyName,
    bytes: new Uint8Array(bytes),
    widthOf(text) {
      let width = 0;
      for (const letter of text) {
        const own = widthOfLetter(letter);
        if (own === undefined) return undefined;
        width += own;
      }
      return width;
    },
  };
}
