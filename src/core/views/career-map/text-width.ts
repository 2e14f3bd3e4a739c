/**
 * Widths of letters as parts of their size: those of the site's text face, rounded up, so that no text is wider
 * than is said here; in the face that stands in for it, hardly any is.
 */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["'.,:;`|·ijlìí’‘", 0.26],
  [' \u00a0!"()¡îï', 0.31],
  ['-[]{}frt“”', 0.36],
  ['/\\I1ÌÍÎÏ', 0.41],
  ['vyzsÿ', 0.48],
  ['*?ckxç¢', 0.5],
  ['aeuL7Jàáâãäåèéêëùúûü', 0.55],
  ['bdghnopqEFT2<>^~ñòóôõöøÈÉÊËþ–', 0.58],
  ['$PSVY3569ßÝ', 0.61],
  ['+ABKRXZ048=ÀÁÂÃÄÅ', 0.65],
  ['CDGHNUw#ÇÐÑÙÚÛÜ', 0.7],
  ['&@OQ→ÒÓÔÕÖØ', 0.78],
  ['mMWæ', 0.87],
  ['%ÆŒœ—…', 1],
];

/** How much wider bold letters are at most, in a text of a few words. */
const bold = 1.1;

const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** How wide a text is at most. Letters of scripts that are not listed count as wide as any. */
export function textWidth(text: string, size: number, isBold = false): number {
  const width = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? 1.05), 0);
  return width * size * (isBold ? bold : 1);
}
