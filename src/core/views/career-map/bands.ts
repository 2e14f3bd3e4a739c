import type { Grade } from '../../framework/words.ts';
import type { Grid } from './grid.ts';
import type { Layout } from './layout.ts';
import { type MapText, textUpTo } from './map-text.ts';
import { measures } from './measures.ts';

/** The part of the map that belongs to a grade, or to what has none. */
export interface Band {
  grade?: Grade;
  top: number;
  bottom: number;
  /** Beside the lowest stations of the band. */
  name: MapText;
}

/** From the highest to the lowest. Heights of a grade lie next to each other and are one band. */
export function bandsOf({ heights }: Grid, { y, texts }: Layout): Band[] {
  const starts = [...heights.keys()].filter((n) => n === 0 || heights[n]?.grade !== heights[n - 1]?.grade);
  const bands = starts.map((lowest, n) => {
    const highest = (starts[n + 1] ?? heights.length) - 1;
    const grade = heights[lowest]?.grade;
    return {
      ...(grade ? { grade } : {}),
      top: y[highest]?.top ?? 0,
      bottom: y[lowest]?.bottom ?? 0,
      name: textUpTo(measures.aroundGrade, y[lowest]?.middle ?? 0, texts.grade(lowest)),
    };
  });
  return bands.toReversed();
}
