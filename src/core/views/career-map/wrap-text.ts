import { textWidth } from './text-width.ts';

/**
 * A text in as few lines as a width allows, and then in lines as even as that number allows. Words that are
 * wider are broken; a no-break space holds words together.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const words = text.split(/[^\S\u00a0]+/).flatMap((word) => fragmentsOf(word, width, size));
  const lines = linesWithin(words, width, size);
  const even = narrowerThan(width, Math.max(...words.map((word) => textWidth(word, size))))
    .map((narrow) => linesWithin(words, narrow, size))
    .find((narrow) => narrow.length === lines.length);
  return even ?? lines;
}

/** Widths from the narrowest up. */
const narrowerThan = (width: number, least: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((n) => least + ((width - least) * n) / 8);

function linesWithin(words: readonly string[], width: number, size: number): string[] {
  return words.reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`;
    const fits = lines.length > 0 && textWidth(longer, size) <= width;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** A word as it is, or in pieces with hyphens where it is wider than a line. */
function fragmentsOf(word: string, width: number, size: number): string[] {
  const letters = [...word];
  const start = (n: number) => letters.slice(0, n).join('');
  const tooLong = letters.findIndex((_, n) => textWidth(`${start(n + 1)}-`, size) > width);
  if (textWidth(word, size) <= width || tooLong < 1) return [word];
  return [`${start(tooLong)}-`, ...fragmentsOf(letters.slice(tooLong).join(''), width, size)];
}
