import { readColour } from './colour.ts';

/** Hues of tracks in the order of the tracks, as `styles/tokens.css` has them; the first follows the last again. */
export const palette: readonly number[] = [28, 226, 262, 62, 106, 303, 345, 150, 188, 5, 282, 128];

/** Hues nearer to each other than this look alike, in degrees. */
export const leastDistance = 18;

/** The hue that is written as degrees, or as a colour that has it; nothing where it has none. */
export const hueFrom = (written: number | string): number | undefined =>
  typeof written === 'number' ? rounded(written) : rounded(readColour(written)?.hue);

const rounded = (hue: number | undefined): number | undefined =>
  hue === undefined ? undefined : Math.round(hue) % 360;

/** How far apart two hues are on their circle. */
export function hueDistance(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return Math.min(apart, 360 - apart);
}

/** A hue for each track: its own, or else the first of the palette that is like none there already. */
export function fillHues(own: readonly (number | undefined)[]): number[] {
  const taken = own.filter((hue) => hue !== undefined);
  return own.map((hue, n) => {
    if (hue !== undefined) return hue;
    const found = palette.find((each) => isApart(each, taken)) ?? widestGap(taken);
    // Once the circle is full, hues come again, as they do without a brand; line styles tell those apart.
    const given = isApart(found, taken) ? found : (palette[n % palette.length] ?? found);
    taken.push(given);
    return given;
  });
}

const isApart = (hue: number, taken: readonly number[]): boolean =>
  taken.every((other) => hueDistance(hue, other) >= leastDistance);

/** The middle of the widest stretch of the circle that no hue stands in. */
function widestGap(taken: readonly number[]): number {
  const sorted = [...new Set(taken)].sort((a, b) => a - b);
  const gaps = sorted.map((hue, n) => ({ hue, width: (sorted[n + 1] ?? (sorted[0] ?? 0) + 360) - hue }));
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best));
  return Math.round(widest.hue + widest.width / 2) % 360;
}
