import type { Problem } from '../../core/problems/problem.ts';

export interface PictureSize {
  width: number;
  height: number;
}

/** What pages have to know of a font, in parts of its size. */
export interface FontFacts {
  /** The weights it has, from the lightest to the boldest. */
  weights: readonly [lightest: number, boldest: number];
  ascent: number;
  descent: number;
  lineGap: number;
  /** How wide a letter is, as often as letters are used. */
  width: number;
}

/** What pages have to know of the files of a brand, by their path below the content folder. */
export interface BrandFiles {
  pictures: ReadonlyMap<string, PictureSize>;
  fonts: ReadonlyMap<string, FontFacts>;
}

export const noBrandFiles: BrandFiles = { pictures: new Map(), fonts: new Map() };

/** The files of a brand, and which of them cannot be shown. */
export interface BrandLook {
  files: BrandFiles;
  problems: readonly Problem[];
}
