import { measures } from './measures.ts';

/** Lines of text; `y` is the base of the first. */
export interface MapText {
  x: number;
  y: number;
  lines: readonly string[];
}

/** From the middle of letters down to their base. */
const toBase = Math.round(measures.letters * 0.34 * 2) / 2;

/** A text whose last line stands with its middle at a height, and the others above it. */
export function textUpTo(x: number, middle: number, lines: readonly string[]): MapText {
  return { x, y: middle + toBase - (lines.length - 1) * measures.leading, lines };
}

/** A text with its middle at a height. */
export function textAround(x: number, middle: number, lines: readonly string[]): MapText {
  return textUpTo(x, middle + ((lines.length - 1) * measures.leading) / 2, lines);
}
