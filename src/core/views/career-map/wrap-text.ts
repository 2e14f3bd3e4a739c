import { measures } from './measures.ts';
import { textWidth } from './text-width.ts';

/**
 * A text in as few lines as a width allows, and then in lines as even as that number allows. Words that are
 * wider are broken; a no-break space holds words together.
 */
export function wrapText(text: string, width: number, isBold = false): string[] {
  const measure = (line: string) => textWidth(line, measures.letters, isBold);
  const words = text.split(/[^\S\u00a0]+/).flatMap((word) => fragmentsOf(word, width, measure));
  const lines = linesWithin(words, width, measure);
  const even = narrowerThan(width, Math.max(...words.map(measure)))
    .map((narrow) => linesWithin(words, narrow, measure))
    .find((narrow) => narrow.length === lines.length);
  return even ?? lines;
}

type Measure = (text: string) => number;

/** Widths from the narrowest up. */
const narrowerThan = (width: number, least: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((n) => least + ((width - least) * n) / 8);

function linesWithin(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** A word as it is, or in pieces where it is wider than a line, with hyphens where its script has them. */
function fragmentsOf(word: string, width: number, measure: Measure): string[] {
  const letters = [...word];
  const hyphen = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) ? '-' : '';
  const start = (n: number) => letters.slice(0, n).join('');
  const tooLong = letters.findIndex((_, n) => measure(`${start(n + 1)}${hyphen}`) > width);
  if (measure(word) <= width || tooLong < 1) return [word];
  return [`${start(tooLong)}${hyphen}`, ...fragmentsOf(letters.slice(tooLong).join(''), width, measure)];
}
