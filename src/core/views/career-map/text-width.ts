/**
 * Widths of letters as parts of their size, from the bold of the site's text face and rounded up, so that no
 * text is wider than is said here, nor in the face that stands in for it.
 */
const widths: readonly (readonly [letters: string, width: number])[] = [
  [" \u00a0'|,.:;`·!ijl¡ìíîï‘’", 0.34],
  ['-"()[]{}/\\_frtI1ÌÍÎÏ“”', 0.46],
  ['*aceghknosuvxyz~?FJL7àáâãäåçèéêëñòóôõöøùúûüýÿ–', 0.6],
  ['0234569+$#<>=^bdpqABCEPRSTVXYZÀÁÂÃÄÅÇÈÉÊËÝþß', 0.69],
  ['&@wDGHKNOQUÐÑÒÓÔÕÖØÙÚÛÜ→', 0.8],
  ['mMW%æÆŒœ—…', 1],
];

const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** How wide a text is at most. Letters of scripts that are not listed count as wide as any. */
export function textWidth(text: string, size: number): number {
  return size * [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? 1.05), 0);
}
